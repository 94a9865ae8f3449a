const lines = `
.NET|Ansible|Angular|Apache Kafka|Apache Spark|API design|Azure|Bash|C|C#|C++|CI/CD|ClickHouse|Cloudflare|CSS|Cypress|Dart|Datadog|Django|Docker|Elasticsearch|Elixir|FastAPI|Figma|Flask|Flutter|Git|GitHub Actions|GitLab|Go|Google Cloud|Grafana|GraphQL|Haskell|Helm|HTML|Java|JavaScript|Jenkins|Jest|Kotlin|Kubernetes|Laravel|Linux|Machine learning|MongoDB|MySQL|Next.js|NestJS|Node.js|OAuth|OpenAPI|OpenID Connect|Perl|PHP|Playwright|PostgreSQL|Prometheus|Python|PyTorch|RabbitMQ|React|React Native|Redis|REST|Ruby|Ruby on Rails|Rust|Scala|Spring Boot|SQL|SQLite|Storybook|Svelte|Swift|Tailwind CSS|TensorFlow|Terraform|TypeScript|Vue.js|WebAssembly|WCAG
Accessibility|Adobe InDesign|Adobe Photoshop|Agile|Business analysis|Content writing|Copywriting|Data analysis|Design systems|Excel|Google Analytics|Interaction design|Jira|Power BI|Product discovery|Product management|Project management|Prototyping|Salesforce|SAP|Scrum|SEO|Stakeholder management|Tableau|Technical writing|Usability testing|User research|UX writing
Accounting|Accounts payable|Audit|Bookkeeping|Budgeting|Contract law|Credit control|Customer service|DATEV|Employment law|Event planning|Fundraising|GDPR|IFRS|Negotiation|Payroll|Procurement|Recruiting|Reporting|Risk management|Sales|Tax|Teaching|Training
Administering medication|Blood sampling|Care planning|Dementia care|Elderly care|First aid|Infection control|Intensive care|Medical coding|Moving and handling|Paediatrics|Palliative care|Patient care|Phlebotomy|Safeguarding|Triage|Wound care
Allergen awareness|Baking|Barista|Cash handling|Food hygiene|HACCP|Housekeeping|Menu planning|Stock control|Waiting tables
Assembly|Bricklaying|Carpentry|CNC milling|Counterbalance forklift|Electrical installation|Forklift driving|Goods in|Health and safety|HGV driving|Inventory management|Joinery|Lean manufacturing|Machine operation|Maintenance|Manual handling|Order picking|Packing|Plumbing|Quality control|Reach truck|Soldering|Supply chain|Warehousing|Welding
`;

/** Skills that adverts of many trades name, for completion where nobody here has used them yet. */
export const skillVocabulary: string[] = lines.trim().split(/[|\n]/);
