/** Browsers that take an encoding say so without weights; whoever says q=0 gets what is asked for as it is. */
export function encodingFor(accepted = ""): "br" | "gzip" | "identity" {
  if (accepted.includes("q=0")) return "identity";
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}
