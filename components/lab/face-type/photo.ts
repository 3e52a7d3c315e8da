/** Long edge of a photo that is looked at, in pixels: enough for a face, and small for a phone. */
const LONGEST = 1024;

/** A photo in this browser alone. */
export type Photo = {
  /** A copy for whoever looks at it, which closes it. */
  copy(): Promise<ImageBitmap>;
  /** An address that this page alone can show it by. */
  url: string;
  forget(): void;
};

/** @returns null where this browser can't read it */
export async function photoOfFile(file: Blob): Promise<Photo | null> {
  try {
    return await photoOf(await createImageBitmap(file));
  } catch {
    return null;
  }
}

/** Takes the picture, and closes it. */
export async function photoOf(taken: ImageBitmap): Promise<Photo> {
  const scale = Math.min(1, LONGEST / Math.max(taken.width, taken.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(taken.width * scale));
  canvas.height = Math.max(1, Math.round(taken.height * scale));
  canvas.getContext("2d")?.drawImage(taken, 0, 0, canvas.width, canvas.height);
  taken.close();
  const shown = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85));
  const url = shown ? URL.createObjectURL(shown) : "";
  return { copy: () => createImageBitmap(canvas), url, forget: () => URL.revokeObjectURL(url) };
}
