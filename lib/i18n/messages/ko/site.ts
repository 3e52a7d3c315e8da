import type en from "../en/site";
import type { Same } from "../same";

export default {
  name: "Deep Story",
  title: "Deep Story · 그림이 되는 일기",
  description: "하루를 적으면 화가가 그림으로 그려 주는 그림일기.",
  skip: "본문으로 건너뛰기",
  home: "처음 화면",
  nav: "주 메뉴",
  write: "일기 쓰기",
  signIn: "로그인",
  signUp: "가입하기",
  signOut: "로그아웃",
  account: "내 메뉴",
  myPosts: "내 일기",
  calendar: "달력",
  gallery: "내 그림",
  looks: "나와 가족의 모습",
  settings: "설정",
  theme: "밝은 화면과 어두운 화면 바꾸기",
  otherLanguage: "English",
  footer: "오늘을 적으면, 그림이 됩니다.",
  artwork: "그림은 화가 프로그램이 그려요.",
  signOutUnsaved: "이 기기에 아직 저장되지 않은 글이 있어요. 로그아웃하면 그 글이 사라집니다. 그래도 로그아웃할까요?",
  signOutFailed: "로그아웃하지 못했어요. 아직 로그인되어 있으니 잠시 뒤 다시 해 주세요.",
  help: "도움 받을 곳",
} satisfies Same<typeof en>;
