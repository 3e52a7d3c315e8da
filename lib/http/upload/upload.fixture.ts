/** Files of each kind, as far as their beginnings go, and multipart bodies as hostile as they come. */
export const FILES = {
  png: Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), Buffer.alloc(64, 1)]),
  jpeg: Buffer.concat([Buffer.from("\xff\xd8\xff\xe0\0\x10JFIF", "latin1"), Buffer.alloc(64, 2)]),
  webp: Buffer.concat([Buffer.from("RIFF\x48\0\0\0WEBPVP8L", "latin1"), Buffer.alloc(64, 3)]),
  zip: Buffer.concat([Buffer.from("PK\x03\x04\x14\0", "latin1"), Buffer.alloc(64, 4)]),
  gif: Buffer.from("GIF89a................................"),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  html: Buffer.from("<!doctype html><script>alert(1)</script>"),
};

export const BOUNDARY = "----WebKitFormBoundary7MA4YWxk";
export const FORM = `multipart/form-data; boundary=${BOUNDARY}`;
export const END = Buffer.from(`--${BOUNDARY}--\r\n`);

export function part(headers: string, bytes: Buffer | string): Buffer {
  return Buffer.concat([Buffer.from(`--${BOUNDARY}\r\n${headers}\r\n\r\n`), Buffer.from(bytes), Buffer.from("\r\n")]);
}

export function filePart(
  bytes: Buffer | string,
  { name = "file", filename = "me.png", type = "image/png" } = {},
): Buffer {
  return part(`Content-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: ${type}`, bytes);
}

export function textPart(name: string, text: Buffer | string): Buffer {
  return part(`Content-Disposition: form-data; name="${name}"`, text);
}

export function form(...parts: Buffer[]): Buffer {
  return Buffer.concat([...parts, END]);
}
