/**
 * What an admin can do, by name. Whoever gives the admins a new power adds its name here and the words for it to the
 * namespace "adminAudit"; names that were written once are never taken away, for their entries stay.
 */
export const ACTS = [
  "member.suspend",
  "member.restore",
  "member.promote",
  "member.demote",
  "member.endSessions",
  "member.sendReset",
  "report.read",
  "report.close",
  "report.dismiss",
  "report.reopen",
  "content.hide",
  "content.restore",
  "content.answer",
  "visits.dropKind",
  "visits.takeKind",
  "setting.change",
  "export.csv",
  "setup.test",
  "signUpLink.make",
  "signUpLink.revoke",
  "mail.retry",
  "gpu.start",
  "gpu.stop",
  "gpu.policy",
  "gpu.override",
] as const;
export type ActName = (typeof ACTS)[number];

export const TARGETS = [
  "member",
  "post",
  "comment",
  "picture",
  "report",
  "visitKind",
  "setting",
  "list",
  "part",
  "signUpLink",
  "mail",
  "gpu",
] as const;
export type TargetKind = (typeof TARGETS)[number];
