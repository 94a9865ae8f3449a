"use client";

import { Star } from "lucide-react";
import { skillNeedLabels } from "@/lib/adverts/labels";
import type { Advert } from "@/lib/adverts/schema";
import { cn } from "@/lib/cn";
import { fieldLabels } from "@/lib/postings/labels";
import { useAdvertForm } from "./advert-form";
import { Chip, ChipInput } from "./chip-input";
import { GuessMark } from "./guess-mark";

type Skill = Advert["skills"][number];

/** Enter adds a skill; a click on one turns it from must-have to nice-to-have and back. */
export function SkillsField() {
  const { advert, change, errors, skillNames } = useAdvertForm();
  const { skills } = advert;
  const has = (name: string) => skills.some((skill) => skill.name.toLowerCase() === name.toLowerCase());
  function add(names: string[]) {
    const fresh = [...new Set(names)]
      .filter((name) => !has(name))
      .map((name): Skill => ({ name: name.slice(0, 80), need: "must" }));
    change({ skills: [...skills, ...fresh].slice(0, 200) });
  }
  return (
    <div className="grid gap-2">
      <ChipInput
        path="skills"
        label={fieldLabels.skills}
        hint="Enter adds one. A star means must-have; press a skill to make it nice-to-have."
        error={errors.skills}
        suggestions={skillNames}
        taken={skills.map(({ name }) => name)}
        onAdd={add}
        placeholder="TypeScript"
      />
      <ul aria-label="Skills so far" className="flex flex-wrap gap-1.5">
        {skills.map((skill, index) => (
          <li key={skill.name} id={`skills.${index}`} className="max-w-full">
            <Chip
              label={`Remove ${skill.name}`}
              onRemove={() => change({ skills: skills.toSpliced(index, 1) })}
            >
              <NeedToggle
                skill={skill}
                onChange={(changed) => change({ skills: skills.with(index, changed) })}
              />
            </Chip>
          </li>
        ))}
      </ul>
      <GuessMark path="skills" />
    </div>
  );
}

function NeedToggle({ skill, onChange }: { skill: Skill; onChange: (skill: Skill) => void }) {
  const isMust = skill.need === "must";
  return (
    <button
      type="button"
      aria-pressed={isMust}
      aria-label={`${skill.name}: ${skillNeedLabels[skill.need]}`}
      title={skillNeedLabels[skill.need]}
      onClick={() => onChange({ ...skill, need: isMust ? "nice" : "must" })}
      className="inline-flex min-h-6 items-center gap-1 rounded-sm text-left"
    >
      <Star
        aria-hidden
        className={cn("size-3.5 shrink-0", isMust ? "fill-current text-primary" : "text-muted-foreground")}
      />
      {skill.name}
    </button>
  );
}
