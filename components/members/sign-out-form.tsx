import { Button } from "@/components/ui/button";

/** Works without JavaScript: leaving is a POST of our own page. */
export function SignOutForm() {
  return (
    <form method="post" action="/sign-out">
      <Button type="submit" variant="outline">
        Sign out
      </Button>
    </form>
  );
}
