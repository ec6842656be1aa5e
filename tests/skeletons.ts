/**
 * What a screen reader is to be told of one page of each type, a part a line, in their order: `role "name" [state]`. A name that
 * may be edited is left out, or given by a pattern.
 */
import type { PageType } from './page-types';

export const navigation = `
  link "Skip to content"
  banner
  navigation "Site"
  link "Action or Route"
  list
  listitem
  link "Start here"
  searchbox "Search this site"
  combobox "Change theme"
`;
export const footer = `
  contentinfo
  navigation "Footer"
  list
`;

/** A pane that waits for Run. @param of the words in the names of its parts */
const pane = (of: string) => `
  button "Run"
  status
  tablist "Files"
  tab [selected]
  combobox "More files"
  tabpanel
  code
  tablist "Behind the result: ${of}"
  tab "Wire" [selected]
  tab "Console"
  tabpanel "Wire"
  region "Wire: ${of}"
  separator "Width of the code: ${of}"
  separator "Height of the wire: ${of}"
`;
const variants = `
  tablist "Variants"
  tab "Server Action" [selected]
  tab "Route Handler"
  tab "Compare"
`;

/** Of each type what it has within its main part, or alone beside it. */
export const skeletons: Record<PageType, string[]> = {
  home: [
    `
  main
  heading [level=1]
  figure /create a post/
  region "Server Action"
  region "Route Handler"
  heading "Which one do you need?" [level=2]
  form "Advisor"
  group /Who sends the request/
  radio /this app/
  button "Start again" [disabled]
  heading /myths/ [level=2]
  list
  listitem
  heading [level=3]
  link
`,
  ],
  'start in 60 seconds': [
    `
  main
  heading [level=1]
  heading "The one rule: who calls it?" [level=2]
  list
  heading "Five mistakes" [level=2]
  table "Ten everyday tasks"
`,
  ],
  article: [
    `
  complementary
  list
  listitem
  link "Home"
  main
  heading [level=1]
  figure /"Live example/
  tabpanel "Server Action"
  heading /curl/ [level=2]
  article
  table "What was seen on each release"
  heading "Read next" [level=2]
  navigation "Neighbouring articles"
`,
    variants,
    pane('Server Action'),
  ],
  example: [
    `
  main
  heading "Create a post" [level=1]
  figure /"Live example/
  link "Embed"
  button "Full screen"
  tabpanel "Server Action"
  heading "Use cases" [level=2]
  heading "Claims it shows" [level=2]
`,
    variants,
    pane('Server Action'),
  ],
  gallery: [
    `
  main
  heading [level=1]
  searchbox "Find an example"
  combobox "Use case"
  status /All [0-9]+ examples/
  button "Clear" [disabled]
  list
  listitem
  heading [level=2]
  link
`,
  ],
  'decision table': [
    `
  main
  heading [level=1]
  searchbox "Find a use case"
  combobox "Who calls"
  combobox "What for"
  group "Verdict"
  checkbox "Server Action"
  group "Votes"
  checkbox
  status /All [0-9]+ use cases/
  button "Copy as Markdown"
  table /use cases/
  rowgroup
  row
  columnheader "Use case"
  button "Use case"
  columnheader "Verdict"
  rowgroup
  row /, agrees with the verdict/
  rowheader
  cell
  button /"Compare /
  link /"Link to /
`,
  ],
  'list of claims': [
    `
  main
  heading [level=1]
  searchbox "Find a claim"
  combobox "Topic"
  combobox "Article"
  combobox "Verdict"
  status /All [0-9]+ claims/
  list
  listitem
  heading [level=2]
  link
`,
  ],
  claim: [
    `
  main
  heading [level=1]
  article
  text /holds/
  link /"Link to the claim/
  list "Proof"
  heading /Rules that/ [level=2]
  heading "On the same topic" [level=2]
`,
  ],
  'list of experiments': [
    `
  main
  heading [level=1]
  list
  listitem
  heading [level=2]
  link
`,
  ],
  experiment: [
    `
  main
  heading [level=1]
  table "What was seen on each release"
  rowgroup
  row
  columnheader "Observed"
  rowgroup
  row
  rowheader "Status of the call"
  heading /Claims that/ [level=2]
  heading "The exchange" [level=2]
  group
  text /1 request, Node/
  img /"HTTP client and server/
  heading "Run it again" [level=2]
`,
  ],
  glossary: [
    `
  main
  heading [level=1]
  term /action id/
  definition
`,
  ],
  playground: [
    `
  main
  heading "Playground" [level=1]
  region "Playground"
  textbox "Title"
  button "Start from…"
  button "Copy link"
  button "Download zip"
  button "Full screen"
  button "Keyboard shortcuts of the playground"
  button "Run"
  button "Stop" [disabled]
  status /Not running/
  region "Files of the app"
  tablist "Files"
  tab "app/page.tsx" [selected]
  button "Add file"
  tabpanel "app/page.tsx"
  separator "Width of the code: Playground"
  tablist "Behind the result: Playground"
  heading "What it does" [level=2]
`,
  ],
  'embedded example': [
    `
  main
  figure /"Live example/
  heading "Create a post" [level=1]
  button "Smaller text"
  button "Larger text"
  button "Full screen"
  tabpanel "Server Action"
`,
    variants,
    pane('Server Action'),
  ],
  'embedded table': [
    `
  main
  heading [level=1]
  button "Smaller text"
  link "Full page"
  region
  table /use cases/
  list "Symbols in the table"
`,
  ],
  'embedded claim': [
    `
  main
  paragraph /Claim/
  link "Full page"
  region "Claim"
  heading [level=1]
  article
  list "Proof"
`,
  ],
};
