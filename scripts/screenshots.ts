import { withOwnInstance } from "./browser/own-instance";
import { type Addresses, exitWith, runPlaywright } from "./browser/run-playwright";

/** Pictures of an instance that is up: BASE is its address, MAILBOX that of its mailbox. */
const { BASE: appUrl, MAILBOX: mailboxUrl = "http://localhost:3002" } = process.env;

// What follows on the command line is for Playwright: npm run screenshots -- -g board
const take = (addresses: Addresses) =>
  runPlaywright(addresses, process.argv.slice(2), { E2E_SCREENSHOTS: "1" });

// The pictures show the whole crowd, unlike the tests.
process.env.DEMO_APPLICANTS ??= "242";
exitWith(appUrl ? take({ appUrl, mailboxUrl }) : withOwnInstance(take));
