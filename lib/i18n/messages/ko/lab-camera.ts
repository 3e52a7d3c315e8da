import type en from "../en/lab-camera";
import type { Same } from "../same";

export default {
  preview: "카메라에 비친 모습 (좌우가 바뀌어 보여요)",
  which: "카메라",
  nameless: "카메라 {number, number}",
  retry: "다시 해 보기",
  reload: "이 페이지 새로 열기",
  refused: {
    denied: {
      title: "카메라를 허용하지 않았어요.",
      help: "주소창 옆에서 이 사이트의 카메라를 허용한 다음 다시 해 보세요. 카메라에 비친 모습은 브라우저를 떠나지 않아요.",
    },
    none: {
      title: "카메라를 찾지 못했어요.",
      help: "카메라를 연결하거나 가리개를 연 다음 다시 해 보세요.",
    },
    busy: {
      title: "카메라를 다른 곳에서 쓰고 있어요.",
      help: "영상 통화 같은 다른 앱이 쓰고 있을 수 있어요. 그 앱을 닫고 다시 해 보세요.",
    },
    insecure: {
      title: "브라우저는 안전한 페이지에만 카메라를 내줘요.",
      help: "https로 시작하는 주소로 열어 주세요.",
    },
    inApp: {
      title: "이 앱 안의 브라우저에서는 카메라를 쓸 수 없어요.",
      help: "메뉴에서 ‘다른 브라우저로 열기’를 눌러 크롬, 사파리, 삼성 인터넷 같은 브라우저에서 이 페이지를 열어 주세요.",
    },
    reload: {
      title: "카메라를 켜기 전에 한 단계가 남았어요.",
      help: "카메라를 쓸 수 없는 페이지에서 넘어왔어요. 이 페이지를 한 번 새로 열어 주세요. 쓰던 글은 그대로 있어요.",
    },
    failed: {
      title: "카메라가 켜지지 않았어요.",
      help: "한 번 더 해 보세요. 그래도 안 되면 다른 브라우저에서 열어 보세요.",
    },
  },
} satisfies Same<typeof en>;
