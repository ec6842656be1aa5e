/**
 * The decision table typed a second time, apart from the data: use case, votes of the five articles in the
 * order of `sourceIds` (A action, R route, E either, B both, N neither, – silent) and the verdict that a
 * person reached. Only the tests read it; a change of rules that turns a verdict has to be made here too.
 */
export const expectedDecisions = `
registration-form         A/A/A/A/A  action
form-validation-messages  –/A/–/A/A  action
create-edit-post          A/A/–/–/A  action
delete-item               A/–/–/–/A  action
add-comment               A/–/–/–/–  action
like-button               A/A/–/–/–  action
contact-newsletter        –/A/A/–/–  action
multi-step-form           –/–/–/–/–  action
profile-settings          –/–/A/–/A  action
delete-account            –/–/–/–/A  action
optimistic-ui             –/A/–/–/–  action
theme-switch              –/–/–/–/–  action
stock-management          –/–/R/–/–  action
internal-tool             –/A/–/–/A  action
cart-change               –/–/–/–/A  either
autosave                  –/–/–/–/–  route
analytics-beacon          –/–/–/–/–  route
stripe-webhook            R/R/–/R/R  route
other-webhooks            R/R/–/–/R  route
cms-revalidation          –/–/–/–/–  route
mobile-app                R/R/R/R/R  route
partner-cli               R/R/R/–/R  route
scheduled-job             –/–/–/–/–  route
mcp-endpoint              –/–/–/–/–  route
separate-frontend         –/–/–/–/R  route
native-shell              –/–/–/–/–  route
cross-origin-calls        –/R/–/–/R  route
public-api                –/–/R/R/R  route
health-check              –/–/–/–/–  route
feeds-and-files           –/–/–/–/–  route
page-data                 N/–/R/A/–  neither
parallel-reads            –/–/–/–/–  route
polling                   –/–/–/–/–  route
infinite-scroll           –/–/–/–/–  route
search-as-you-type        –/–/–/–/–  route
payment-checkout          –/A/R/–/–  both
secret-api                –/A/–/–/–  action
third-party-proxy         –/–/R/R/–  route
library-catch-all         –/–/–/–/–  route
authentication-flows      –/–/R/R/–  both
magic-link                –/–/–/–/–  both
oauth-callback            –/–/R/R/–  route
draft-mode                –/–/–/–/–  route
file-upload               E/–/–/–/–  action
large-upload              E/–/–/–/–  either
file-download             –/R/–/–/–  route
server-sent-events        –/R/–/–/–  route
websocket-presence        –/–/–/–/–  elsewhere
heavy-job                 –/–/–/R/A  either
complex-logic             –/–/R/R/–  either
shared-logic              –/–/R/–/–  neither
rest-taste                –/–/R/–/R  either
speed-priority            A/E/–/A/E  either
security-priority         A/E/–/A/E  either
debuggable-endpoints      R/–/–/–/–  either
pages-router              R/–/R/–/–  route
static-export             –/–/–/–/–  elsewhere
unsubscribe-link          –/–/–/–/–  both
iframe-or-zone            –/–/–/–/–  both
both-in-one-app           B/B/B/B/B  both
`
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', votes = '', verdict = ''] = line.split(/\s+/);
    return { id, votes, verdict };
  });
