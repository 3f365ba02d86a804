const isTerminal = process.stdout.isTTY && !process.env.NO_COLOR;
const underWay = new Map<symbol, string>();

/** Something a person can mend: its message says how, and is all that is printed. */
export class Sentence extends Error {}

/** On a terminal, one line that says what is being done just now; nothing where output is kept. */
function show(): void {
  if (isTerminal) process.stdout.write(`\r\x1b[2K${[...underWay.values()].join(' · ')}`);
}

/**
 * Runs one step and gives it a line: `✓ Portal built  12.3 s`. Until then a terminal shows `… Building`, with whatever
 * progress the step tells. What it returns as text stands in brackets.
 */
export async function step<Result>(
  doing: string,
  done: string,
  work: (tell: (progress: string) => void) => Promise<Result>,
): Promise<Result> {
  const began = Date.now();
  const key = Symbol(doing);
  const tell = (progress: string) => {
    underWay.set(key, `… ${doing} ${progress}`.trim());
    show();
  };
  const end = (line: string) => {
    underWay.delete(key);
    process.stdout.write(`${isTerminal ? '\r\x1b[2K' : ''}${line}\n`);
    show();
  };
  tell('');
  try {
    const result = await work(tell);
    end(`✓ ${done}${typeof result === 'string' && result ? ` (${result})` : ''}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    end(`✗ ${doing}`);
    throw error;
  }
}
