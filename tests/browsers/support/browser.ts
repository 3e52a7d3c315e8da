/** CSS pixels of a page. */
export type Size = { width: number; height: number };

/** One window of a browser, with cookies and storage of its own. */
export type BrowserWindow = {
  /** Opens an address and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /** Runs an expression in the page and waits for what it promises. @returns what JSON can carry of it */
  evaluate<Result>(expression: string): Promise<Result>;
  /** Presses and lets go of the pointer, in CSS pixels of what is seen. */
  press(x: number, y: number): Promise<void>;
  /** Types into what has the focus, a key after another. */
  type(text: string): Promise<void>;
  /** What is seen, as PNG. */
  screenshot(): Promise<Buffer>;
  /** Errors that the page wrote to the console or did not catch, as far as the browser tells. */
  errors(): string[];
  close(): Promise<void>;
};

/** A browser that is driven from outside. */
export type Browser = {
  /** As its maker counts it. */
  readonly version: string;
  window(size: Size): Promise<BrowserWindow>;
  end(): Promise<void>;
};
