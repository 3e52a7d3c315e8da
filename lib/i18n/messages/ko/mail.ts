import type en from "../en/mail";
import type { Same } from "../same";

/** What mails say: lib/domains/mail. A line break in `text` begins a paragraph. */
export default {
  greeting: "안녕하세요.",
  footer: "그림일기 {siteName}에서 보냈어요. {site}",
  quiet: "이 주소로 초대 메일을 더 받고 싶지 않다면",
  somebody: "어떤 친구",
  device: "{browser}({os})",
  unknownDevice: "알 수 없는 기기",
  kinds: {
    confirm: {
      subject: "이메일 주소를 확인해 주세요",
      text: "{siteName}에 이 주소로 일기장이 만들어졌어요.\n아래 버튼을 누르고, 이 주소로 만든 일기장에 로그인한 채로 한 번 더 확인해 주세요. 그래야 비밀번호를 잊었을 때 다시 들어올 수 있어요. 링크는 7일 동안 쓸 수 있어요.",
      button: "주소 확인하기",
      note: "만든 적이 없다면 누르지 말고 그냥 두세요. 확인하지 않은 주소로는 소식을 보내지 않아요.",
    },
    passwordReset: {
      subject: "새 비밀번호를 정해 주세요",
      text: "비밀번호를 잊었다는 요청을 받았어요.\n아래에서 새 비밀번호를 정하면 모든 기기에서 로그아웃돼요. 링크는 한 번만, 1시간 동안 쓸 수 있어요.",
      button: "새 비밀번호 정하기",
      note: "요청한 적이 없다면 그냥 두세요. 비밀번호는 그대로예요.",
    },
    passwordChanged: {
      subject: "비밀번호가 바뀌었어요",
      text: "{siteName} 비밀번호가 방금 바뀌었고, 다른 기기에서는 로그아웃됐어요.\n직접 바꿨다면 아무것도 하지 않아도 돼요. 바꾼 적이 없다면 지금 바로 새 비밀번호를 정해 주세요.\n{passkeys, plural, =0 {{links, plural, =0 {} other {연결한 다른 계정으로는 전과 같이 들어올 수 있어요. 내가 연결하지 않았다면 설정의 ‘연결된 계정’에서 끊어 주세요.}}} other {{links, plural, =0 {패스키 {passkeys, number}개로는 전과 같이 들어올 수 있어요. 모르는 패스키가 있는지 설정의 ‘패스키’에서 살펴봐 주세요.} other {패스키 {passkeys, number}개와 연결한 다른 계정으로는 전과 같이 들어올 수 있어요. 모르는 것이 있는지 설정의 ‘패스키’와 ‘연결된 계정’에서 살펴봐 주세요.}}}}",
      button: "새 비밀번호 정하기",
      note: "계정을 지키기 위해 늘 보내는 소식이에요.",
    },
    newAddress: {
      subject: "새 이메일 주소를 확인해 주세요",
      text: "{siteName} 일기장의 주소를 이 주소로 바꾸겠다는 요청을 받았어요.\n아래 버튼을 누르고, 그 일기장에 로그인한 채로 한 번 더 확인하면 바뀌어요. 링크는 하루 동안 쓸 수 있어요.",
      button: "새 주소 확인하기",
      note: "요청한 적이 없다면 그냥 두세요. 아무것도 바뀌지 않아요.",
    },
    addressTaken: {
      subject: "이 주소로는 이미 일기장이 있어요",
      text: "누군가 다른 일기장의 주소를 이 주소로 바꾸려고 했어요. 이 주소로는 이미 일기장이 있어서 바꾸지 않았어요.\n직접 해 보셨다면 이 주소로 로그인하면 돼요. 비밀번호가 기억나지 않으면 새로 정할 수 있어요.",
      button: "새 비밀번호 정하기",
      note: "직접 한 일이 아니라면 그냥 두세요. 일기장은 그대로예요.",
    },
    addressAsked: {
      subject: "이메일 주소를 바꾸려고 해요",
      text: "{siteName} 일기장을 {masked} 주소로 옮기겠다는 요청을 받았어요. 새 주소에서 확인하면 바뀌어요.\n직접 요청했다면 아무것도 하지 않아도 돼요. 아니라면 지금 비밀번호를 바꿔 주세요.",
      button: "설정 열기",
      note: "계정을 지키기 위해 늘 보내는 소식이에요.",
    },
    addressChanged: {
      subject: "이메일 주소가 바뀌었어요",
      text: "{siteName} 일기장의 이메일 주소가 바뀌었어요. 새 주소는 {masked}예요. 이제 새 주소로 로그인해요.\n바꾼 적이 없다면 이 메일에 답하지 말고 사이트를 돌보는 분에게 바로 알려 주세요.",
      button: "{siteName} 열기",
      note: "계정을 지키기 위해 늘 보내는 소식이에요.",
    },
    newDevice: {
      subject: "새 기기에서 로그인했어요",
      text: "{at, date, medium} {at, time, ::HHmm}({timeZone})에 {device}에서 로그인했어요.\n직접 했다면 아무것도 하지 않아도 돼요. 아니라면 설정에서 그 기기를 로그아웃하고 비밀번호를 바꿔 주세요.",
      button: "로그인된 기기 보기",
      note: "이 소식은 설정에서 끌 수 있어요.",
    },
    suspended: {
      subject: "계정 이용이 멈췄어요",
      text: "Deep Story 계정을 {ends, select, yes {{until, date, long} {until, time, ::HHmm}({timeZone})까지} other {다시 열릴 때까지}} 쓸 수 없어요. 그동안 공개한 일기와 댓글은 아무에게도 보이지 않지만, 지워진 것은 하나도 없어요.\n이유: {reason}\n하고 싶은 말이 있다면 이 메일에 답장해 주세요.",
      note: "이용이 멈춘 분께 꼭 알려 드리는 소식이에요.",
    },
    restored: {
      subject: "다시 들어올 수 있어요",
      text: "Deep Story 계정을 다시 쓸 수 있어요. 공개한 일기와 댓글도 예전처럼 보여요.\n다시 로그인해 주세요. 기다리고 있을게요.",
      button: "로그인하기",
      note: "이용이 멈췄던 분께 꼭 알려 드리는 소식이에요.",
    },
    invitation: {
      subject: "{inviterName}님이 비밀 일기장에 초대했어요",
      text: "{inviterName}님이 비밀 일기장을 함께 쓰고 싶어 해요. 두 사람 말고는 아무도 볼 수 없어요.\n초대를 보려면 이 메일을 받은 주소로 가입하거나 로그인하고, 주소를 확인한 다음 ‘비밀 일기장’을 열어 주세요. 초대는 14일 동안 기다려요.",
      button: "비밀 일기장 열기",
      note: "모르는 사람인가요? 그냥 두면 돼요. 아무것도 하지 않으면 초대는 조용히 사라져요.",
    },
    page: {
      subject: "비밀 일기장에 새 쪽이 있어요",
      text: "함께 쓰는 비밀 일기장에 새 쪽이 기다리고 있어요. 무슨 이야기인지는 일기장 안에서만 볼 수 있어요.",
      button: "비밀 일기장 열기",
      note: "이 소식은 설정에서 끌 수 있어요.",
    },
    setupTest: {
      subject: "메일이 잘 가고 있어요",
      text: "{siteName}에서 관리자가 보낸 시험 메일이에요.\n이 글을 읽고 있다면 메일이 잘 나가고 있다는 뜻이에요.",
      button: "사이트 설정 열기",
      note: "관리자가 시험 단추를 눌러서 보낸 메일이에요. 답하지 않아도 돼요.",
    },
    gpuBudgetNear: {
      subject: "{period, select, day {오늘} other {이번 달}} 그림 예산을 거의 다 썼어요",
      text: "그림 컴퓨터에 {period, select, day {오늘} other {이번 달}} {spent, number, ::currency/USD}가 들었어요. 예산은 {budget, number, ::currency/USD}예요.\n예산을 다 쓰면 컴퓨터가 꺼지고, 그리던 그림은 차례를 기다려요. {period, select, day {내일} other {다음 달}}까지는 크레용 화가를 고를 수 있어요.",
      button: "그림 컴퓨터 보기",
      note: "예산마다 한 번씩 모든 관리자에게 보내는 메일이에요.",
    },
    gpuBudgetSpent: {
      subject: "{period, select, day {오늘} other {이번 달}} 그림 예산을 다 썼어요",
      text: "그림 컴퓨터에 {period, select, day {오늘} other {이번 달}} {spent, number, ::currency/USD}가 들었어요. 예산은 {budget, number, ::currency/USD}예요. 컴퓨터를 끄고 있고, {period, select, day {내일} other {다음 달}}까지 켜지 않아요.\n사라지는 그림은 없어요. 기다리는 그림은 그때 그리고, 그동안 크레용 화가를 고를 수 있어요. 몇 시간 더 켜 두게 할 수도 있어요.",
      button: "그림 컴퓨터 보기",
      note: "예산마다 한 번씩 모든 관리자에게 보내는 메일이에요.",
    },
    hidden: {
      subject:
        "{target, select, comment {내 댓글 하나가} picture {내 그림 하나가} other {내 일기 하나가}} 지금은 가려져 있어요",
      text: "공개하신 {target, select, comment {댓글} picture {그림} other {일기}} 하나가 지금은 가려져서 나만 볼 수 있어요. 없어진 것은 하나도 없어요.\n{reason, select, spam {광고이거나 같은 내용이 되풀이된 것으로 보였어요.} abuse {누군가를 아프게 하거나 괴롭힐 수 있어요.} sexual {성적인 내용이 들어 있어요.} violence {폭력적이거나 위험한 내용이 들어 있어요.} privacy {다른 사람의 개인 정보가 드러나 있어요.} other {이 사이트와 어울리지 않는 내용이 들어 있어요.}}\n{said, select, yes {사이트를 돌보는 사람의 말: {words}} other {}}",
      button: "살펴보고 답하기",
      note: "다르게 생각하시면 한 번 답할 수 있어요. 사이트를 돌보는 사람이 읽어요.",
    },
  },
} satisfies Same<typeof en>;
