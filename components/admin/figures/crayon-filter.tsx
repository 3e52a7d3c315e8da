/** The trembling edge that the charts of a page share (canvas.css); stands once on it. */
export function CrayonFilter() {
  return (
    <svg aria-hidden width="0" height="0" className="absolute">
      <filter id="crayon-edge" x="-3%" y="-6%" width="106%" height="112%">
        <feTurbulence type="fractalNoise" baseFrequency="0.03" numOctaves="2" seed="7" result="hand" />
        <feDisplacementMap in="SourceGraphic" in2="hand" xChannelSelector="R" yChannelSelector="G" scale="4" />
      </filter>
    </svg>
  );
}
