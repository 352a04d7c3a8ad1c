/** Keys that a test presses, by the names that pages know them by. */
export type KeyName = 'ArrowLeft' | 'PageDown' | 'Escape';

/** What a person does with a page, in any browser; each driver library behind it has words of its own. */
export interface Reader {
  /** The browser and its version. */
  readonly browser: string;
  /** Where the browser puts what is downloaded. */
  readonly downloads: string;
  goTo(address: string): Promise<void>;
  address(): Promise<string>;
  back(): Promise<void>;
  /** Makes the window so large that the page sees this many CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  press(key: KeyName): Promise<void>;
  type(text: string): Promise<void>;
  /** Pastes what was copied, by the keys for it. */
  paste(): Promise<void>;
  /** Runs a function in the page; it sees nothing of the test but its arguments, and both cross as plain data. */
  read<Input extends readonly unknown[], Output>(
    look: (...input: Input) => Output,
    ...input: Input
  ): Promise<Awaited<Output>>;
  /** What the window shows, as a PNG in base64. */
  picture(): Promise<string>;
  close(): Promise<void>;
}

/** A call of a function as text, to be run in the page. */
export function callText<Input extends readonly unknown[]>(look: (...input: Input) => unknown, input: Input): string {
  return `(${look})(${input.map((one) => JSON.stringify(one) ?? 'undefined').join(', ')})`;
}
