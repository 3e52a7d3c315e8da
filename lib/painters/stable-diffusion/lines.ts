/** Longer than the base64 of any picture that is accepted. */
const LONGEST_LINE = 44 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * The lines of a byte stream, however it was cut into pieces; a last line without a newline counts.
 * @throws Error when a line does not end within `longest` bytes
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>, longest = LONGEST_LINE): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length > longest) throw new Error(`a line is longer than ${longest} bytes`);
    parts.push(part);
  };
  // Decoded as a whole: a character may be cut in two, a line is not.
  const take = () => {
    const line = Buffer.concat(parts).toString("utf8").trim();
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      const line = take();
      if (line) yield line;
    }
    add(chunk.subarray(start));
  }
  const last = take();
  if (last) yield last;
}
