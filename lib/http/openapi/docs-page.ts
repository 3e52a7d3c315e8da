import { xmlText } from "@/lib/shared/xml";

/** GET /api/docs: nothing inline, nothing from elsewhere. @param name of the site */
export const docsPage = (name: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${xmlText(name)} API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<link rel="stylesheet" href="/api/docs/page.css">
<script src="/api/docs/swagger-ui-bundle.js" defer></script>
<script src="/api/docs/start.js" defer></script>
</head>
<body>
<main id="swagger-ui"></main>
<noscript>This page needs JavaScript; the document itself is <a href="/api/openapi.json">openapi.json</a>.</noscript>
</body>
</html>
`;

/**
 * No form to type a session into: scripts can't set its cookie, and who is signed in has it. And what Swagger UI's dark
 * colours leave out: names of headers, and the page before its first paint.
 */
export const DOCS_STYLE = `.swagger-ui .auth-wrapper { display: none; }
@media (prefers-color-scheme: dark) {
  html { background: #1c2022; }
  html.dark-mode .swagger-ui table.headers td.header-col { color: #e4e6e6; }
}
`;

/**
 * Swagger UI with what it could fetch elsewhere (its validator) switched off. Only reads can be tried out: a write
 * here would change the reader's real diary. Closed at first: of some 130 operations at once it showed none.
 */
export const DOCS_START = `const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", follow);
follow();
SwaggerUIBundle({
  url: "/api/openapi.json",
  dom_id: "#swagger-ui",
  presets: [SwaggerUIBundle.presets.apis],
  layout: "BaseLayout",
  docExpansion: "none",
  deepLinking: true,
  validatorUrl: null,
  supportedSubmitMethods: ["get"],
  defaultModelsExpandDepth: 0,
});
`;
