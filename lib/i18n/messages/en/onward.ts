export default {
  label: "Where to go on",
  previous: "Earlier day",
  next: "Later day",
  more: "More days like this",
  share: "Share",
  copy: "Copy link",
  copied: "Copied",
  copyFailed: "The link could not be copied. Copy it from the address bar.",
  save: "Save picture",
  inKakao: "KakaoTalk can't save pictures here. Open this page in your browser, and you can.",
  openBrowser: "Open in the browser",
  feed: "Feed of {name}",
} as const;
