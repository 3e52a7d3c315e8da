import type en from "./en";
import account from "./ko/account";
import calendar from "./ko/calendar";
import care from "./ko/care";
import comments from "./ko/comments";
import common from "./ko/common";
import diaries from "./ko/diaries";
import editor from "./ko/editor";
import errors from "./ko/errors";
import feed from "./ko/feed";
import gallery from "./ko/gallery";
import interest from "./ko/interest";
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
  calendar,
  care,
  comments,
  common,
  diaries,
  editor,
  errors,
  feed,
  gallery,
  interest,
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
