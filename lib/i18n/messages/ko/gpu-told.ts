import type en from "../en/gpu-told";
import type { Same } from "../same";

export default {
  short: {
    waking: "일어나는 중",
    asleep: "자는 중",
    over_budget: "쉬는 중",
    no_capacity: "자리를 기다리는 중",
  },
  waking: "AI 화가가 일어나는 중이에요. 약 {span} 뒤부터 그려요.",
  wakingLong: "AI 화가가 일어나는 데 평소보다 오래 걸리고 있어요.",
  asleepUntil: "AI 화가는 {at}까지 자요.",
  asleepWakes: "AI 화가가 자고 있어요. 그림을 맡기면 깨어나서, 약 {span} 뒤에 그려 드려요.",
  asleepAsked: "AI 화가가 자고 있어요. 곧 깨어나서, 약 {span} 뒤에 그려 드려요.",
  asleep: "AI 화가가 자고 있고, 언제 깰지는 몰라요.",
  overBudget: "AI 화가가 그릴 수 있는 만큼 다 그려서 {at}까지 쉬어요.",
  overBudgetOpen: "AI 화가가 그릴 수 있는 만큼 다 그려서 쉬고 있어요.",
  noCapacity: "AI 화가를 깨우려는데 지금은 자리가 없어요. 계속 다시 해 볼게요.",
  ask: {
    atThat: "지금 맡겨 두면 그때 그려 드려요.",
    up: "지금 맡겨 두면 일어나는 대로 그려 드려요.",
  },
  asked: {
    atThat: "이 그림은 그때 그려 드려요.",
    up: "이 그림은 일어나는 대로 그려 드려요.",
  },
  crayon: "크레용 화가에게 맡기기",
  span: {
    seconds: "{seconds, number}초",
    minutes: "{minutes, number}분",
    hours: "{hours, number}시간",
    hoursAndMinutes: "{hours, number}시간 {minutes, number}분",
  },
} satisfies Same<typeof en>;
