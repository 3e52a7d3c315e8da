/** One element of a drawing. */
export type SvgNode = { name: string; attributes: Readonly<Record<string, string>>; children: SvgNode[] };

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/**
 * The elements of an SVG document that this painter wrote itself: well formed, without text, entities or comments. For
 * anybody else's a browser has a parser, but a worker there has none.
 * @returns a node around all of them
 */
export function svgTree(svg: string): SvgNode {
  const root: SvgNode = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [, ends, name = "", written = "", isEmpty] of svg.matchAll(TAG)) {
    if (ends) {
      open.pop();
      continue;
    }
    const node: SvgNode = { name, attributes: attributesOf(written), children: [] };
    open.at(-1)?.children.push(node);
    if (!isEmpty) open.push(node);
  }
  return root;
}

function attributesOf(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of written.matchAll(ATTRIBUTE)) attributes[name] = value;
  return attributes;
}

/** Every element that others name, by its id. */
export function named(root: SvgNode): Map<string, SvgNode> {
  const nodes = new Map<string, SvgNode>();
  const look = (node: SvgNode) => {
    const { id } = node.attributes;
    if (id) nodes.set(id, node);
    for (const child of node.children) look(child);
  };
  look(root);
  return nodes;
}
