/** What every command of the past has. */
export interface Step {
  readonly commandId: string;
  readonly occurredOn: string;
}
