import { config } from "zod/v4/core";

// zod would try whether it may compile code. The content security policy forbids it, and each try is reported.
config({ jitless: true });
