"use client";

import { countryName } from "@/lib/adverts/labels";
import type { Location } from "@/lib/adverts/schema";
import { fieldLabels } from "@/lib/postings/labels";
import { useAdvertForm } from "./advert-form";
import { Chip, ChipInput } from "./chip-input";
import { ChoiceField } from "./choice-field";
import { countries } from "./codes";
import { GuessMark } from "./guess-mark";
import { RowList } from "./row-list";
import { TextField } from "./text-field";

const nowhere: Location = { street: null, locality: null, region: null, postalCode: null, country: null };

export function PlacesField() {
  const { advert, change } = useAdvertForm();
  return (
    <RowList
      path="locations"
      legend={fieldLabels.locations}
      noun="place"
      items={advert.locations}
      onChange={(locations) => change({ locations })}
      blank={() => ({ ...nowhere, country: advert.locations.at(-1)?.country ?? null })}
      render={(place, update, path) => <PlaceRow place={place} update={update} path={path} />}
    />
  );
}

type PlaceRowProps = { place: Location; update: (place: Location) => void; path: string };

function PlaceRow({ place, update, path }: PlaceRowProps) {
  const text = (part: "street" | "locality" | "region" | "postalCode", label: string) => (
    <TextField
      path={`${path}.${part}`}
      label={label}
      value={place[part]}
      onChange={(value) => update({ ...place, [part]: value })}
    />
  );
  return (
    <>
      <GuessMark path={path} />
      <div className="grid gap-3 @sm:grid-cols-2">
        {text("locality", "Town or city")}
        <ChoiceField
          path={`${path}.country`}
          label="Country"
          value={place.country}
          options={countries}
          none="Not said"
          onChange={(country) => update({ ...place, country })}
        />
        {text("region", "Region or state")}
        <div className="grid grid-cols-[2fr_1fr] gap-3">
          {text("street", "Street")}
          {text("postalCode", "Postcode")}
        </div>
      </div>
    </>
  );
}

const codeOf = new Map(Object.entries(countries).map(([code, name]) => [name, code]));

export function ApplicantCountriesField() {
  const { advert, change, errors } = useAdvertForm();
  const codes = advert.applicantCountries;
  return (
    <div className="grid gap-2">
      <ChipInput
        path="applicantCountries"
        label={fieldLabels.applicantCountries}
        hint="For remote jobs: where one may live. Type a country."
        error={errors.applicantCountries}
        suggestions={Object.values(countries)}
        taken={codes.map((code) => countryName(code))}
        onlyKnown
        onAdd={(names) =>
          change({
            applicantCountries: [...new Set([...codes, ...names.flatMap((name) => codeOf.get(name) ?? [])])],
          })
        }
      />
      <div className="flex flex-wrap gap-1.5">
        {codes.map((code) => (
          <Chip
            key={code}
            label={`Remove ${countryName(code)}`}
            onRemove={() => change({ applicantCountries: codes.filter((other) => other !== code) })}
          >
            {countryName(code)}
          </Chip>
        ))}
      </div>
      <GuessMark path="applicantCountries" />
    </div>
  );
}
