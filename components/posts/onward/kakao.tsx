/** Whether this page is shown inside of KakaoTalk, which saves no files. */
export function isInKakao(): boolean {
  return /KAKAOTALK/i.test(navigator.userAgent);
}

/** Opens an address of ours in the device's own browser. */
export function OutOfKakao({ address, label }: { address: string; label: string }) {
  return (
    <a href={`kakaotalk://web/openExternal?url=${encodeURIComponent(address)}`} className="text-link underline">
      {label}
    </a>
  );
}
