/** What stands in the way of a start and what to do about it: shown as it is, without a stack. */
export class StartProblem extends Error {
  constructor(message: string, wayOn: string) {
    super(`${message}\n${wayOn}`);
    this.name = 'StartProblem';
  }
}
