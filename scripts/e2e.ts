import { withOwnInstance } from "./browser/own-instance";
import { exitWith, runPlaywright } from "./browser/run-playwright";

// What follows on the command line is for Playwright: npm run e2e -- journey
exitWith(withOwnInstance((instance) => runPlaywright(instance, process.argv.slice(2))));
