import { Button } from "@/components/ui/button";
import { Label } from "@/components/ui/label";
import { NativeSelect } from "@/components/ui/native-select";

type CompareFormProps = { choices: { value: string; label: string }[]; from: string; to: string };

/** Any two versions against each other; a plain form, so the choice is in the address. */
export function CompareForm({ choices, from, to }: CompareFormProps) {
  const options = choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
  return (
    <form className="flex flex-wrap items-end gap-3">
      <div className="grid gap-1.5">
        <Label htmlFor="from">From</Label>
        <NativeSelect id="from" name="from" defaultValue={from} key={`from-${from}`} className="w-44">
          {options}
        </NativeSelect>
      </div>
      <div className="grid gap-1.5">
        <Label htmlFor="to">To</Label>
        <NativeSelect id="to" name="to" defaultValue={to} key={`to-${to}`} className="w-44">
          {options}
        </NativeSelect>
      </div>
      <Button type="submit" variant="outline">
        Compare
      </Button>
    </form>
  );
}
