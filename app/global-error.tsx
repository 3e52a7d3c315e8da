"use client";

/** The frame itself broke: no layout, no messages, no style sheet to rely on, so both languages in plain HTML. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="ko">
      <body
        style={{
          background: "#f8f2e4",
          color: "#4a372c",
          fontFamily: "sans-serif",
          textAlign: "center",
          padding: "4rem 1rem",
        }}
      >
        <h1>크레용이 부러졌어요</h1>
        <p>저희 쪽에서 문제가 생겼어요. 쓴 글은 안전해요.</p>
        <p lang="en">A crayon broke: something went wrong on our side. What you wrote is safe.</p>
        <p>
          <button type="button" onClick={reset} style={{ padding: "0.75rem 1.5rem", font: "inherit" }}>
            다시 해 보기 · Try again
          </button>
        </p>
        <p>
          <a href="/" style={{ color: "#2c6591" }}>
            처음으로 · Home
          </a>
        </p>
      </body>
    </html>
  );
}
