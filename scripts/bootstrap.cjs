// Runs before `npm start`, `npm run dev` and `npm test` on whatever Node the machine has, before anything is
// installed: so no dependency, and nothing that Node 18 does not know.
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const stamp = path.join(root, "node_modules", ".rolecall-installed");
const knownBrowsers = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

function fail(words) {
  console.error(words);
  process.exit(1);
}

function run(command, args, options) {
  return spawnSync(command, args, { cwd: root, stdio: "inherit", ...options }).status === 0;
}

/** What node_modules must have been installed from: the lock file, on this kind of machine. */
function wanted() {
  const lock = readFileSync(path.join(root, "package-lock.json"));
  return createHash("sha256").update(lock).update(`${process.platform}-${process.arch}`).digest("hex");
}

/** npm leaves its own copy of the lock file; when that says the same, an install by hand was as good as ours. */
function installedByHand() {
  const hidden = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(hidden) || !existsSync(path.join(root, "node_modules", "node", "bin", "node")))
    return false;
  const has = JSON.parse(readFileSync(hidden, "utf8")).packages;
  const wants = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(wants).every(([name, { version, optional }]) => {
    return name === "" || optional || (has[name] && has[name].version === version);
  });
}

function install() {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted()) return;
  if (!installedByHand()) {
    console.log("Installing what Rolecall is made of (npm ci), a minute or two …");
    // Development tools are part of it: the first start builds.
    const env = { ...process.env, NODE_ENV: "", npm_config_omit: "" };
    const quiet = ["--no-audit", "--no-fund", "--include=dev"];
    // Where npm finds the lock file incomplete for this platform, it still installs exactly what the file does name.
    const done =
      run("npm", ["ci", "--loglevel=silent", ...quiet], { env }) ||
      run("npm", ["install", "--no-save", "--loglevel=error", ...quiet], { env });
    if (!done)
      fail(
        "The packages could not be installed; the lines above say why. Nothing was changed beside node_modules.",
      );
  }
  writeFileSync(stamp, wanted());
}

function ensureBrowser() {
  if (knownBrowsers.some((file) => file && existsSync(file))) return;
  const isDebianRoot = process.getuid && process.getuid() === 0 && existsSync("/usr/bin/apt-get");
  if (isDebianRoot) {
    console.log("Installing Chromium for the browser tests (apt-get install chromium) …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const quiet = { env, stdio: ["ignore", "ignore", "inherit"] };
    run("apt-get", ["update", "-qq"], quiet);
    if (run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet)) return;
  }
  console.log("Installing Chromium for the browser tests (playwright install chromium) …");
  const playwright = path.join(root, "node_modules", "@playwright", "test", "cli.js");
  if (!run(process.execPath, [playwright, "install", "chromium"]))
    fail("No Chromium: install one and name it in CHROMIUM_PATH.");
}

if (Number(process.versions.node.split(".")[0]) < 18) fail("Node 18 or later is needed to install the rest.");
install();
if (process.argv.includes("--browser")) ensureBrowser();
