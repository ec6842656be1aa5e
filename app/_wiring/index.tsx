/** The components an article may use by name; each reads the catalog and hands plain props on. */
export const siteComponents = {};
