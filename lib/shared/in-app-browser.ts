const IN_APP =
  /\b(?:KAKAOTALK|NAVER\(inapp|DaumApps|Instagram|FBAN|FBAV|FB_IAB|Line\/|BAND\/|everytimeApp|Snapchat|musical_ly|BytedanceWebview)/i;

/**
 * Whether a browser lives inside of an app, as what it says of itself tells. Those of KakaoTalk and Naver are where most
 * people here read what somebody sent them; they can do less: no camera, no download. Facebook's on Android names
 * nothing else (omrilotan/isbot#314).
 */
export const isInAppBrowser = (userAgent: string): boolean => IN_APP.test(userAgent);
