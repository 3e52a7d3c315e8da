/** What was drawn on a canvas, as a file. @throws Error when the browser can't */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("No card came out"))), "image/png");
  });
}

/** Whether this browser can put a picture on the clipboard. */
export function canCopyCards(): boolean {
  return typeof ClipboardItem === "function" && typeof navigator.clipboard?.write === "function";
}

/** @returns whether it is on the clipboard */
export async function copyCard(png: Blob): Promise<boolean> {
  try {
    // Safari wants a promise, given in the very turn in which somebody pressed.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": Promise.resolve(png) })]);
    return true;
  } catch {
    return false;
  }
}

/** Whether this device has somewhere to send such a file. */
export function canShareCard(file: File): boolean {
  return typeof navigator.share === "function" && navigator.canShare?.({ files: [file] }) === true;
}

/** @returns false where the device would not; who thinks better of it wants nothing said */
export async function shareCard(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
