import account from "./en/account";
import adminAudit from "./en/admin-audit";
import adminDesk from "./en/admin-desk";
import adminFigures from "./en/admin-figures";
import adminGpu from "./en/admin-gpu";
import adminGpuPast from "./en/admin-gpu-past";
import adminGpuPilot from "./en/admin-gpu-pilot";
import adminMail from "./en/admin-mail";
import adminPeople from "./en/admin-people";
import adminReports from "./en/admin-reports";
import adminSetup from "./en/admin-setup";
import asked from "./en/asked";
import calendar from "./en/calendar";
import care from "./en/care";
import comments from "./en/comments";
import common from "./en/common";
import diaries from "./en/diaries";
import diaryCard from "./en/diary-card";
import editor from "./en/editor";
import errors from "./en/errors";
import feed from "./en/feed";
import gallery from "./en/gallery";
import gpuTold from "./en/gpu-told";
import handOver from "./en/hand-over";
import hidings from "./en/hidings";
import interest from "./en/interest";
import lab from "./en/lab";
import labCamera from "./en/lab-camera";
import labCells from "./en/lab-cells";
import labFaceLock from "./en/lab-face-lock";
import labFaceType from "./en/lab-face-type";
import labGender from "./en/lab-gender";
import labGuard from "./en/lab-guard";
import looks from "./en/looks";
import mail from "./en/mail";
import me from "./en/me";
import mood from "./en/mood";
import news from "./en/news";
import onward from "./en/onward";
import oops from "./en/oops";
import panels from "./en/panels";
import paper from "./en/paper";
import picture from "./en/picture";
import post from "./en/post";
import profile from "./en/profile";
import reports from "./en/reports";
import search from "./en/search";
import settings from "./en/settings";
import site from "./en/site";
import style from "./en/style";
import tops from "./en/tops";
import weather from "./en/weather";

/** All English words, a namespace a file; which of them go to the browser a page says itself (components/site/messages.tsx). */
const en = {
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
};

export default en;
