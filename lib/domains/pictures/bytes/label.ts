import sharp from "sharp";
import type { PainterName } from "@/lib/painters/painter";
import { xmlText } from "@/lib/shared/xml";
import type { PictureMaker } from "../picture";

/** What a picture that leaves the site says of itself. */
export type Label = {
  painter: PictureMaker;
  /** Of its post; empty where that has none. */
  title: string;
  /** Whose diary it is: their public name. */
  author: string;
  /** What is to be seen. */
  alt: string;
};

/** IPTC's words for how a picture came about (cv.iptc.org/newscodes/digitalsourcetype). */
const SOURCES: Record<PictureMaker, string> = {
  crayon: "algorithmicMedia",
  "stable-diffusion": "trainedAlgorithmicMedia",
  // A photo with marks that a program drew over it.
  nobody: "algorithmicallyEnhanced",
};
const PAINTERS: Record<PainterName, string> = { crayon: "crayon painter", "stable-diffusion": "Stable Diffusion" };

/** What the European and the Korean law want to be told of a drawing: that no hand drew it. */
const BY_WHOM = "AI로 그린 그림 · Drawn by AI";

/**
 * A picture as a file to take away: JPEG, which everything opens, with a label inside that says that a program drew it
 * and which one (XMP, IPTC photo metadata). Nothing else of anybody is in it.
 * @throws Error when the bytes are not an image
 */
export async function labelled(encoded: Buffer, label: Label): Promise<Buffer> {
  // Over white: a kept picture has no alpha, and JPEG none at all.
  const image = sharp(encoded, { limitInputPixels: 4096 * 4096 }).flatten({ background: "#ffffff" });
  return image.withXmp(xmpOf(label)).jpeg({ quality: 92, chromaSubsampling: "4:4:4" }).toBuffer();
}

function xmpOf({ painter, title, author, alt }: Label): string {
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`;
  const system = painter === "nobody" ? "" : `Deep Story, ${PAINTERS[painter]}`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
${title && `<dc:title>${alternative(title)}</dc:title>`}
<dc:creator><rdf:Seq><rdf:li>${xmlText(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(alt)}</dc:description>
${system && `<photoshop:Credit>${BY_WHOM}</photoshop:Credit>`}
<xmp:CreatorTool>${system || "Deep Story"}</xmp:CreatorTool>
<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/${SOURCES[painter]}</Iptc4xmpExt:DigitalSourceType>
${system && `<Iptc4xmpExt:AISystemUsed>${system}</Iptc4xmpExt:AISystemUsed>`}
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}
