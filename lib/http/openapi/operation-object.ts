import type { ErrorCode } from "@/lib/shared/errors";
import type { UploadSpec } from "../upload/read-upload";
import { fieldSchemas, refTo } from "./json-schema";
import type { Answer, Named, Operation } from "./operation";
import { byStatus, errorCodesOf, problemResponse } from "./problems";

/** What these words mean wherever they stand. */
const FIELDS: Record<string, string> = {
  cursor: "`next` of the page before this one.",
  limit: "How many at most.",
};

/** One of our operations as OpenAPI writes it. @param key "GET /api/me" */
export function operationObject(key: string, operation: Operation): Record<string, unknown> {
  const { id, summary, description, auth } = operation;
  const method = key.split(" ")[0] ?? "";
  const parameters = parametersOf(operation);
  return {
    operationId: id,
    summary,
    description: auth === "admin" ? `For admins. ${description ?? ""}`.trim() : description,
    security: securityOf(operation),
    ...(parameters.length > 0 && { parameters }),
    ...requestBodyOf(operation),
    responses: responsesOf(operation.answers, byStatus(errorCodesOf(method, operation))),
  };
}

function requestBodyOf({ body, upload }: Operation): { requestBody?: object } {
  if (upload) {
    const json = upload.orJson && body ? contentOf({ "application/json": body }) : {};
    const packed = upload.orPacked ? { "application/msgpack": { schema: packedOf(upload) } } : {};
    return {
      requestBody: { required: true, content: { "multipart/form-data": formOf(upload, body), ...json, ...packed } },
    };
  }
  return body ? { requestBody: { required: true, content: contentOf({ "application/json": body }) } } : {};
}

function formOf({ maxBytes, types }: UploadSpec, texts: Named | undefined): object {
  const description = `One file, at most ${maxBytes} bytes; what it is must be seen from its own bytes.`;
  const file = { type: "string", format: "binary", description };
  const form = { type: "object", required: ["file"], properties: { file } };
  const [name] = Object.keys(texts ?? {});
  return {
    schema: name === undefined ? form : { allOf: [refTo(name), form] },
    encoding: { file: { contentType: types.join(", ") } },
  };
}

/** A binary value in MessagePack, which JSON Schema has no word for. */
function packedOf({ maxBytes }: UploadSpec): object {
  const img = { description: `The file's bytes as bin, at most ${maxBytes}.` };
  return { type: "object", required: ["img"], properties: { img } };
}

function parametersOf({ params, query, fields = {} }: Operation): object[] {
  const inPath = params ? fieldSchemas(params).map((field) => ({ ...field, in: "path" })) : [];
  const inQuery = query ? fieldSchemas(query).map((field) => ({ ...field, in: "query" })) : [];
  return [...inPath, ...inQuery].map((field) => ({ ...field, description: fields[field.name] ?? FIELDS[field.name] }));
}

function securityOf({ auth, knowsReader }: Operation): object[] {
  if (auth !== "anyone") return [{ session: [] }];
  return knowsReader ? [{}, { session: [] }] : [];
}

function responsesOf(answers: Record<number, Answer>, errors: Map<number, ErrorCode[]>): Record<string, object> {
  const responses: Record<string, object> = {};
  for (const [status, codes] of errors) {
    const isAlone = codes.length === 1;
    responses[status] = isAlone ? { $ref: `#/components/responses/${codes[0]}` } : problemResponse(codes);
  }
  for (const [status, answer] of Object.entries(answers)) {
    const codes = errors.get(Number(status));
    responses[status] = withProblems(answerObject(answer), codes && problemResponse(codes));
  }
  return responses;
}

type Response = { description: string; headers?: object; content?: object };

function answerObject({ description, content, headers }: Answer): Response {
  const named = Object.entries(headers ?? {}).map(([name, about]) => [
    name,
    { description: about, schema: { type: "string" } },
  ]);
  return {
    description,
    ...(headers && { headers: Object.fromEntries(named) }),
    ...(content && { content: contentOf(content) }),
  };
}

/** One status that is an answer and an error too: the media type tells them apart. */
function withProblems(answer: Response, problems: Response | undefined): Response {
  if (!problems) return answer;
  return {
    description: `${answer.description}; or ${problems.description}`,
    headers: { ...problems.headers, ...answer.headers },
    content: { ...answer.content, ...problems.content },
  };
}

function contentOf(content: Record<string, Named | null>): object {
  const media = Object.entries(content).map(([type, named]) => [
    type,
    named ? { schema: refTo(Object.keys(named)[0] ?? "") } : {},
  ]);
  return Object.fromEntries(media);
}
