/** Longer than this nobody waits for a font: the device's own takes its place. */
const FONT_MS = 8000;

/** The slices of the handwriting that these letters need; where they don't come the card is drawn without. */
export async function handwritingFor(letters: string): Promise<void> {
  const loaded = import("@/components/site/handwriting-font").then(({ face }) =>
    document.fonts.load(`700 50px ${face}`, letters),
  );
  const late = new Promise((resolve) => setTimeout(resolve, FONT_MS));
  await Promise.race([loaded, late]).catch(() => {});
}
