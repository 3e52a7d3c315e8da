const NAME = /^[a-z0-9]{32}\/\d{2,4}\.webp$/;

export function isImageName(name: string): boolean {
  return NAME.test(name);
}

/** Stands in every store before a name becomes a path. @throws Error when it is no picture's name */
export function requireImageName(name: string): void {
  if (!isImageName(name)) throw new Error("Not a picture name");
}
