import type en from "../en/admin-gpu-past";
import type { Same } from "../same";

export default {
  range: { label: "그래프의 기간", days: "{days, number}일", year: "한 해" },
  charts: {
    day: "날",
    hour: "시각",
    on: {
      title: "날마다 켜진 시간",
      sentence:
        "모두 {span} 켜져 있었고, 그중 {idle}는 할 일이 없었어요. {most}에 가장 길게, {mostSpan} 켜져 있었어요.",
      noIdle: "모두 {span} 켜져 있었어요. {most}에 가장 길게, {mostSpan} 켜져 있었어요.",
      none: "이 기간에는 켜진 적이 없어요.",
      hours: "켜진 시간",
      time: "켜진 시간",
    },
    cost: {
      title: "날마다 든 돈",
      sentence: "모두 {cost} 들었어요. 내내 켜 두었다면 {alwaysOn}이니, {saved} 아꼈어요.",
      perPicture: "그림 한 장에 평균 {cost}예요.",
      none: "이 기간에는 켜지지 않아서 디스크 값 {cost}만 들었어요.",
      cost: "든 돈",
      alwaysOn: "내내 켜 두었다면",
      picture: "그림 한 장",
      note: "디스크 값도 들어 있어요.",
    },
    pictures: {
      title: "시각마다 그린 그림",
      sentence: "모두 {count, number}장 그렸어요. {from}부터 {to} 사이가 {most, number}장으로 가장 많아요.",
      none: "이 기간에는 그린 그림이 없어요.",
      pictures: "그림",
    },
    waiting: {
      title: "시각마다 기다린 시간",
      sentence: "{from}부터 {to} 사이에 맡긴 사람의 절반은 {wait}보다 오래 기다려요. 다른 시각은 이보다 짧아요.",
      none: "이 기간에는 기다린 사람이 없어요.",
      median: "기다린 시간(중앙값)",
      note: "맡긴 때부터 그리기 시작할 때까지예요. 비밀 일기장의 그림은 세지 않아요.",
    },
  },
  events: {
    list: "있었던 일, 최근 것부터",
    empty: "아직 아무 일도 없었어요",
    emptyText: "켜지고 꺼질 때마다 누가 왜 그랬는지, 얼마가 들었는지 여기에 적혀요.",
    csv: "모두 파일로 받기 (CSV)",
    by: {
      admin: "{name}님",
      adminGone: "지금은 없는 관리자",
      policy: "자동",
      elsewhere: "다른 곳에서",
    },
    kinds: {
      starting: "켜기 시작",
      ready: "그릴 준비가 됨",
      draining: "새 그림을 받지 않음",
      stopping: "끄기 시작",
      stopped: "잠듦",
      refused: "EC2가 안 된다고 함",
      budget80: "예산의 80%를 씀",
      budget100: "예산을 다 씀",
      override: "예산을 잠시 풂",
      policy: "설정을 바꿈",
    },
    causes: {
      admin: "여기서 눌러서",
      waiting: "기다리는 그림이 있어서",
      writing: "누가 글을 쓰기 시작해서",
      idle: "찾는 사람이 없어서",
      quiet: "조용한 시간이라서",
      cap: "한 번에 켜 두는 시간이 다 되어서",
      dayBudget: "하루 예산",
      monthBudget: "한 달 예산",
      elsewhere: "다른 곳에서 해서",
    },
    handedBack: "그림 {count, number}장이 다시 차례를 기다림",
    run: "{span} 동안 {cost}",
  },
} satisfies Same<typeof en>;
