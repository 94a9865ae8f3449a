import { PageNotFound } from "@/components/careers/page-not-found";

/** Inside the frame that the layout gives; the one above brings its own. */
export default PageNotFound;
