import { z } from "zod";
import {
  type AskedWords as AskedWordsType,
  FOUND_MAX,
  type FoundWord as FoundWordType,
} from "@/lib/domains/asked-words/asked-word";
import type { MyHiding as MyHidingType } from "@/lib/domains/reports/hidings/hiding";
import {
  CASE_STATES,
  CASE_TARGETS,
  type CaseSummary as CaseSummaryType,
  HIDING_TARGETS,
  OPEN_MAX,
  type OpenCases as OpenCasesType,
  type OpenedCase as OpenedCaseType,
  REPORT_REASONS,
  REPORTS_SHOWN,
} from "@/lib/domains/reports/report";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

const Named = z.strictObject({ id: Id, name: z.string() });
const Moment = z.iso.datetime();
const reason = z.enum(REPORT_REASONS);

const SUMMARY = {
  id: Id,
  target: z.enum(CASE_TARGETS).describe("`handed`: an entry of a secret diary of which a copy was handed over."),
  state: z.enum(CASE_STATES),
  author: Named.nullable().describe("Whose it is; null where the account was erased."),
  reports: z.int().min(0),
  reasons: z.array(z.strictObject({ reason, count: z.int().min(1) })).describe("The most frequent first."),
  isHidden: z.boolean(),
  isAnswered: z.boolean().describe("What is hidden now was answered by its author."),
  createdAt: Moment,
  lastAt: Moment.describe("UTC; when it was last reported or answered."),
  endedAt: Moment.nullable(),
};

export const CaseSummary = exactly<CaseSummaryType>()(
  z.strictObject(SUMMARY).describe("A case, without a word that anybody wrote."),
);
export const CasePage = pageOf(CaseSummary);

export const OpenedCase = exactly<OpenedCaseType>()(
  z
    .strictObject({
      ...SUMMARY,
      note: z.string().describe("What an admin wrote down at its end."),
      endedBy: Named.nullable(),
      said: z
        .array(
          z.strictObject({
            id: Id,
            reporter: Named.nullable(),
            reason,
            note: z.string(),
            snapshotId: Id.nullable().describe("What they saw."),
            at: Moment,
          }),
        )
        .describe(`The latest ${REPORTS_SHOWN}.`),
      snapshots: z
        .array(
          z.strictObject({
            id: Id,
            title: z.string(),
            body: z.string(),
            tags: z.array(z.string()),
            picture: z.strictObject({ alt: z.string(), thumbhash: z.string().nullable() }).nullable(),
            at: Moment,
          }),
        )
        .describe("What was reported, as it was then."),
      now: z
        .strictObject({
          id: Id,
          postId: Id.nullable(),
          pictureId: Id.nullable(),
          title: z.string(),
          body: z.string(),
          tags: z.array(z.string()),
          isHidden: z.boolean(),
          isPictureHidden: z.boolean(),
          isSame: z.boolean().describe("As the latest snapshot."),
        })
        .nullable()
        .describe("As it stands now; null where it is not public, whatever became of it."),
      hidings: z.array(
        z.strictObject({
          id: Id,
          target: z.enum(HIDING_TARGETS),
          reason,
          note: z.string().describe("What its author was told."),
          by: Named.nullable(),
          at: Moment,
          answer: z.string(),
          answeredAt: Moment.nullable(),
          restoredAt: Moment.nullable(),
          isChanged: z.boolean().describe("Its author has changed it since."),
        }),
      ),
      others: z
        .array(z.strictObject({ id: Id, state: z.enum(CASE_STATES), lastAt: Moment }))
        .describe("Other cases of the same thing."),
    })
    .describe("A case, with what was reported and said."),
);

export const OpenCases = exactly<OpenCasesType>()(
  z.strictObject({ open: z.int().min(0).describe(`How many wait, at most ${OPEN_MAX}.`) }),
);

export const MyHiding = exactly<MyHidingType>()(
  z
    .strictObject({
      id: Id,
      target: z.enum(HIDING_TARGETS),
      reason,
      note: z.string().describe("What the admin says to it."),
      at: Moment,
      answer: z.string().describe("What I answered."),
      answeredAt: Moment.nullable(),
      words: z.string().describe("A post's title, or the words of a comment."),
      postId: Id.nullable(),
      url: z.string().nullable().describe("Path of a picture."),
    })
    .describe("Something of mine that an admin took out of sight."),
);
export const MyHidingPage = pageOf(MyHiding);

export const AskedWords = exactly<AskedWordsType>()(
  z
    .strictObject({ isOn: z.boolean(), words: z.array(z.string()) })
    .describe("Words at which a writer is asked once more before everyone reads them."),
);

const FoundWord = exactly<FoundWordType>()(z.strictObject({ before: z.string(), word: z.string(), after: z.string() }));
export const FoundWords = z
  .array(FoundWord)
  .max(FOUND_MAX)
  .describe("Where such words stand, as they were written, with a little of what is around.");
