import { z } from "zod";
import { Health } from "../answers/site";
import { DocsFile } from "../docs-files";
import { type Domain, json } from "../operation";

const OpenApi = z.record(z.string(), z.unknown()).describe("An OpenAPI 3.1 document.");

export const SITE = {
  tag: "Site",
  description: "How the site is, and this document.",
  operations: {
    "GET /api/health": {
      id: "getHealth",
      summary: "How each part of the site is",
      auth: "anyone",
      answers: { 200: json({ Health }, "Of use"), 503: json({ Health }, "Of no use: a balancer leaves it alone") },
    },
    "GET /api/openapi.json": {
      id: "getOpenApi",
      summary: "This document",
      auth: "anyone",
      answers: { 200: json({ OpenApi }), 304: { description: "You have it already" } },
    },
    "GET /api/docs": {
      id: "getDocs",
      summary: "This document as a page to read and try (Swagger UI)",
      auth: "anyone",
      answers: { 200: { description: "A page", content: { "text/html": null } } },
    },
    "GET /api/docs/{file}": {
      id: "getDocsFile",
      summary: "Scripts and styles of that page",
      auth: "anyone",
      params: DocsFile,
      missing: "not_found",
      answers: {
        200: { description: "The file", content: { "text/javascript": null, "text/css": null } },
        304: { description: "You have it already" },
      },
    },
  },
} satisfies Domain;
