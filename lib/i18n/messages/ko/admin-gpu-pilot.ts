import type en from "../en/admin-gpu-pilot";
import type { Same } from "../same";

export default {
  policy: {
    pilotTitle: "언제 깨고 언제 자나",
    pilotText: "바로 적용되고, 바꾼 것은 기록에 남아요.",
    isOn: "자동으로 켜고 끄기",
    isOnHint: "끄면 관리자가 여기서만 켜고 꺼요. 한 번에 켜 두는 시간과 예산은 그래도 지켜요.",
    wakesForWriters: "누가 글을 쓰기 시작하면 깨우기",
    wakesForWritersHint:
      "그림이 더 빨리 나오지만, 그림을 맡기지 않을 사람 때문에도 켜져요. AI 화가를 고른 사람일 때만이에요.",
    idleMinutes: "일이 없으면 몇 분 뒤에 잘까요",
    idleMinutesHint: "{min, number}~{max, number}분. 짧으면 돈이 덜 들고, 길면 다음 사람이 덜 기다려요.",
    leastMinutes: "한 번 켜면 적어도 몇 분",
    leastMinutesHint:
      "{min, number}~{max, number}분. 시작한 한 시간을 다 내는 곳이라면 60. EC2는 초로 세니 0이면 돼요.",
    hoursMax: "한 번에 많아야 몇 시간",
    hoursMaxHint: "{min, number}~{max, number}시간. 그때는 무엇을 하든 꺼지고, 그리던 그림은 다시 차례를 기다려요.",
    quiet: "조용한 시간",
    quietHint: "그동안은 깨우지 않고, 찾는 사람이 없으면 바로 자요. 비워 두면 없어요.",
    from: "부터",
    to: "까지",
    timeZone: "시간대",
    timeZoneHint: "조용한 시간과 하루, 한 달을 이 시간대로 세요.",
    moneyTitle: "돈",
    moneyText:
      "예산의 80%와 100%를 쓰면 모든 관리자에게 메일을 보내요. 100%가 되면 꺼지고 다음 날이나 다음 달까지 켜지지 않아요.",
    dayBudget: "하루 예산 (달러)",
    monthBudget: "한 달 예산 (달러)",
    budgetHint: "비워 두면 얼마든지 써요. 디스크 값은 따로예요.",
    pricePerHour: "한 시간 켜 두는 값 (달러)",
    pricePerHourHint: "EC2 가격표에서 {type}의 값이에요. 이미 켜진 것은 켜질 때의 값으로 세요.",
    thisType: "이 컴퓨터",
    diskPerMonth: "디스크의 한 달 값 (달러)",
    diskPerMonthHint: "자는 동안에도 들어요.",
    save: "저장",
    saved: "저장했어요. 이제부터 이대로 정해요.",
    wrong: "이 값은 쓸 수 없어요. 범위를 봐 주세요.",
  },
  suggestion: {
    title: "다르게 정했다면 얼마였을까",
    none: "지난 몇 주 동안 그린 그림이 적어서 아직 알 수 없어요. 그림이 쌓이면 다시 보러 와 주세요.",
    better:
      "{now, number}분 대신 {other, number}분 만에 재웠다면 {nowCost} 대신 {otherCost}가 들었고, {waitLonger, plural, =0 {더 기다린 사람은 없었을} other {#명이 더 기다렸을}} 거예요.",
    best: "{now, number}분이면 괜찮아요. 다른 값이 뚜렷이 더 낫지는 않았어요.",
    how: "{days}에 맡긴 그림 {requests, number}장을, 재우는 시간만 바꿔 가며 똑같은 규칙으로 다시 돌려 봤어요. 다른 설정은 그대로예요.",
    table: "근거가 된 숫자",
    columns: {
      idle: "재우는 시간(분)",
      cost: "비용",
      on: "켜진 시간",
      starts: "켠 횟수",
      longer: "지금보다 오래 기다린 그림",
      people: "사람",
    },
    isNow: "{minutes, number} (지금)",
    take: "{minutes, number}분으로 정하기",
    taken: "정했어요. 이제부터 이대로 해요.",
  },
} satisfies Same<typeof en>;
