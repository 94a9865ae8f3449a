/** Brings the control of a path into sight and focuses it; of a path without one, the nearest above it. */
export function jumpTo(path: string): void {
  const parts = path.split(".");
  while (parts.length > 0) {
    const target = document.getElementById(parts.join("."));
    if (target) {
      const control = target.matches("input, select, textarea, button, fieldset[tabindex]")
        ? target
        : target.querySelector<HTMLElement>("input, select, textarea, button");
      const isTall = target.getBoundingClientRect().height > window.innerHeight / 2;
      target.scrollIntoView({ block: isTall ? "start" : "center", behavior: "smooth" });
      (control ?? target).focus({ preventScroll: true });
      return;
    }
    parts.pop();
  }
}
