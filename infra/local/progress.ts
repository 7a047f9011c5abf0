export interface Progress {
  /** A line that stays. */
  line(text: string): void;
  /** Takes the place of the update before; where the output is no terminal, one in two seconds is printed. */
  update(text: string): void;
}

const EVERY_MS = 2_000;

export function makeProgress(output: NodeJS.WriteStream): Progress {
  let open = false;
  let last = 0;
  return {
    line: (text) => {
      output.write(`${open ? '\r\x1b[K' : ''}${text}\n`);
      open = false;
    },
    update: (text) => {
      if (output.isTTY) {
        output.write(`\r\x1b[K${text.slice(0, (output.columns || 80) - 1)}`);
        open = true;
      } else if (Date.now() - last >= EVERY_MS) {
        last = Date.now();
        output.write(`${text}\n`);
      }
    },
  };
}
