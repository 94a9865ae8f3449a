type Rgb = [number, number, number];
type Oklch = { l: number; c: number; h: number };

/** What text and its background must keep (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const clamp = (low: number, value: number, high: number) => Math.min(Math.max(low, value), high);

function linearOf(hex: string): Rgb {
  const part = (at: number) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

/** Björn Ottosson's Oklab, in polar form: https://bottosson.github.io/posts/oklab/ */
function oklchOf([r, g, b]: Rgb): Oklch {
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const bb = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return {
    l: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    c: Math.hypot(a, bb),
    h: Math.atan2(bb, a),
  };
}

function linearFrom({ l, c, h }: Oklch): Rgb {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  return rgb.map((value) => clamp(0, value, 1)) as Rgb;
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const white: Rgb = [1, 1, 1];
/** The page in the dark, as app/globals.css has it. */
const night = linearFrom({ l: 0.22, c: 0.013, h: (238 * Math.PI) / 180 });

type AccentCheck = {
  /** Contrast of the colour itself with a white page. */
  asGiven: number;
  /** What is shown on light and on dark pages: the colour with its lightness held where text can be read. */
  onLight: number;
  onDark: number;
  isDarkened: boolean;
  isReadable: boolean;
};

/** Whether text in this accent can be read on the pages of the careers site. The colour is #rrggbb. */
export function checkAccent(hex: string): AccentCheck {
  const given = linearOf(hex);
  const { l, c, h } = oklchOf(given);
  const onLight = contrast(linearFrom({ l: Math.min(l, 0.45), c: Math.min(c, 0.2), h }), white);
  const onDark = contrast(linearFrom({ l: clamp(0.73, l, 0.9), c: Math.min(c, 0.105), h }), night);
  const isReadable = Math.min(onLight, onDark) >= leastContrast;
  return { asGiven: contrast(given, white), onLight, onDark, isDarkened: l > 0.45, isReadable };
}
