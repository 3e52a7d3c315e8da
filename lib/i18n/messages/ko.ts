import type en from "./en";
import account from "./ko/account";
import adminAudit from "./ko/admin-audit";
import adminDesk from "./ko/admin-desk";
import adminFigures from "./ko/admin-figures";
import adminGpu from "./ko/admin-gpu";
import adminGpuPast from "./ko/admin-gpu-past";
import adminGpuPilot from "./ko/admin-gpu-pilot";
import adminMail from "./ko/admin-mail";
import adminPeople from "./ko/admin-people";
import adminReports from "./ko/admin-reports";
import adminSetup from "./ko/admin-setup";
import asked from "./ko/asked";
import calendar from "./ko/calendar";
import care from "./ko/care";
import comments from "./ko/comments";
import common from "./ko/common";
import diaries from "./ko/diaries";
import diaryCard from "./ko/diary-card";
import editor from "./ko/editor";
import errors from "./ko/errors";
import feed from "./ko/feed";
import gallery from "./ko/gallery";
import gpuTold from "./ko/gpu-told";
import handOver from "./ko/hand-over";
import hidings from "./ko/hidings";
import interest from "./ko/interest";
import lab from "./ko/lab";
import labCamera from "./ko/lab-camera";
import labCells from "./ko/lab-cells";
import labFaceLock from "./ko/lab-face-lock";
import labFaceType from "./ko/lab-face-type";
import labGender from "./ko/lab-gender";
import labGuard from "./ko/lab-guard";
import looks from "./ko/looks";
import mail from "./ko/mail";
import me from "./ko/me";
import mood from "./ko/mood";
import news from "./ko/news";
import onward from "./ko/onward";
import oops from "./ko/oops";
import panels from "./ko/panels";
import paper from "./ko/paper";
import picture from "./ko/picture";
import post from "./ko/post";
import profile from "./ko/profile";
import reports from "./ko/reports";
import search from "./ko/search";
import settings from "./ko/settings";
import site from "./ko/site";
import style from "./ko/style";
import tops from "./ko/tops";
import weather from "./ko/weather";
import type { Same } from "./same";

/** All Korean words, the same namespaces as in English. */
const ko = {
  account,
  adminAudit,
  adminDesk,
  adminGpu,
  adminGpuPast,
  adminGpuPilot,
  adminMail,
  adminSetup,
  adminPeople,
  adminReports,
  asked,
  adminFigures,
  calendar,
  care,
  comments,
  common,
  diaries,
  diaryCard,
  editor,
  errors,
  feed,
  gallery,
  gpuTold,
  handOver,
  hidings,
  interest,
  lab,
  labCamera,
  labFaceLock,
  labFaceType,
  labGender,
  labCells,
  labGuard,
  looks,
  mail,
  me,
  mood,
  onward,
  news,
  oops,
  panels,
  paper,
  picture,
  post,
  profile,
  reports,
  search,
  settings,
  site,
  style,
  tops,
  weather,
} satisfies Same<typeof en>;

export default ko;
