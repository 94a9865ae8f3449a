import type { LabelWords } from "./labels";

/** What English adverts call each fact, in lower case, parted by "|". */
export const englishLabels: LabelWords = {
  title:
    "job title|title|position|position title|role|role title|job|post|post title|vacancy|vacancy title|job name|job role|subject",
  company:
    "company|company name|employer|organisation|organization|hiring organisation|hiring organization|hiring company|client|name of employer|business|school|trust|hospital|council|firm|about the employer|recruiter",
  location:
    "location|locations|job location|job locations|place of work|work location|working location|place|where|based in|based at|based|city|site|office|office location|primary location|location(s)|place of employment|workplace location|base|base location|duty station|town|address|work address",
  addressPart: "country|postcode|post code|postal code|zip|zip code|county|state|state/province|province",
  workplace:
    "workplace|workplace type|work place|remote|remote work|remote working|remote policy|remote type|working model|work model|work mode|work arrangement|work setting|work type|location type|working arrangement|working arrangements|remote status|work style|on-site/remote|onsite/remote|hybrid",
  applicants:
    "eligible countries|hiring countries|applicants from|applicants must be in|candidates from|open to candidates in|open to|remote from|remote in|countries|candidate location",
  contract:
    "contract|contract type|type of contract|contract status|tenure|basis|employment basis|contract basis|appointment type|type of appointment|term of employment|nature of contract|contract terms|engagement|engagement type|position type",
  employment:
    "employment|employment type|type of employment|employment status|job status|employment term|time type",
  type: "job type|job types|type|type of job|type of role|type of work|role type|schedule type|working pattern|work pattern|vacancy type|post type",
  hours:
    "hours|hours per week|hours of work|working time|work hours|weekly hours|working hours|hours/week|contracted hours|number of hours|hours a week|working days|days|working week|work schedule|hpw",
  shift:
    "shift|shifts|shift times|shift pattern|shift and schedule|shift & schedule|schedule|shift type|rota|shift time|roster|shift hours",
  languages:
    "languages|language|working languages|working language|language skills|language requirements|languages required|required languages|spoken languages|languages spoken|language(s)",
  level:
    "experience level|seniority|seniority level|level|career level|job level|experience required|level of experience|position level",
  years:
    "experience|years of experience|minimum experience|work experience|required experience|years experience|professional experience|min. experience|min experience",
  pay: "salary|pay|compensation|salary range|pay range|wage|wages|rate|rate of pay|pay rate|hourly rate|day rate|daily rate|base salary|base pay|annual salary|monthly salary|remuneration|package|salary package|salary & benefits|stipend|salary/rate|salary (gross)|starting salary|compensation range|gross salary|estimated pay|salary details|pay details|hourly pay|hourly wage|base salary range|base pay range|ote|salary offered|money|budget|salary minimum|salary maximum",
  grade:
    "grade|pay grade|band|pay band|salary band|salary grade|pay scale|grade/band|job grade|salary scale|scale|agenda for change band|pay scheme|job band",
  department:
    "department|team|division|business unit|directorate|service|faculty|unit|business area|group|faculty/department|school/department",
  category:
    "category|job category|job function|job functions|function|sector|industry|industries|job family|profession|type of role category|staff group|main area|specialism|occupation",
  reference:
    "reference|ref|reference id|reference number|job reference|ref no|job id|requisition id|req id|requisition|requisition number|job ref|vacancy reference|job number|vacancy id|reference code|job code|job reference number|posting id|vacancy ref|vacancy number|ref number|ref id|reference no|job no|req|job req|advert reference|id|job requisition id|post number|post ref|advert ref|announcement number|position number|position id|reference nr",
  start:
    "start|start date|starting date|starts|starting|expected start date|commencement date|commencement|available from|date of start|anticipated start date|proposed start date|planned start date|earliest start|preferred start date|entry date|date available|join date|joining date|availability",
  posted:
    "posted|posted on|date posted|posting date|published|published on|publication date|advertised|date of publication|job posted|listed|date listed|posted date|opening date|open date|created|advert date",
  closes:
    "closing date|closes|closing|deadline|application deadline|apply by|apply before|closing date for applications|deadline for applications|applications close|application closing date|last date to apply|expires|expiry date|valid through|valid until|end date for applications|job closing date|close date|closing time|close|apply until|closes on|submit by|applications by|please apply by|closing date and time|advert closing date|last day to apply|job closes|unposting date",
  duration:
    "duration|contract duration|contract length|length of contract|length|term|length of appointment|assignment length|project duration|period|length of employment|loan/secondment/fixed term duration|contract period|contract term|assignment duration",
  ends: "end date|contract end|contract end date|ends|end of contract|ending|ends on|project end",
  reason:
    "reason|reason for vacancy|reason for contract|reason for fixed term|cover for|reason for the vacancy|contract reason",
  interviews:
    "interview date|interview dates|interviews|interview|date of interview|expected interview date|interviews will be held|interview date(s)|interview day|provisional interview date|interviews to be held|planned interview date|interviews expected",
  openings:
    "openings|number of openings|number of vacancies|vacancies|positions|number of positions|no. of vacancies|no of vacancies|number of roles|number of posts|headcount|number of jobs|number of hires|positions available|jobs available|number of jobs available|number of openings available|posts|hires|seats",
  contact:
    "contact|contact person|contact name|hiring manager|for more information contact|contact details|contact us|informal enquiries|enquiries|for further information contact|recruiter contact|contact email|e-mail|email|point of contact|contact point for applicants|apply to|send your cv to|job contact|recruitment contact|your contact",
  clearance:
    "clearance|security clearance|clearances|vetting|safeguarding|checks|background checks|background check|pre-employment checks|security|security level|clearance level|dbs|dbs check|clearance required|screening|security vetting",
  qualifications:
    "qualification|licence|license|licences|licenses|certification|certifications|licence required|certificates|licenses/certifications|licences/certifications|required licences|professional registration|driving licence|driver's license|drivers license",
  education:
    "education|education level|degree|minimum education|level of education|required education|education requirements|qualification level",
  skills:
    "tech stack|technologies|skills|key skills|required skills|stack|technology stack|our stack|tools|core skills|essential skills|skill set|skillset|technical skills|our tech stack|tech|top skills|skills required|skills needed|technical stack|must-have skills|hard skills|skills & technologies|tools & technologies|tools and technologies|languages & frameworks|keywords|tags",
  niceSkills:
    "nice-to-have skills|nice to have skills|desirable skills|optional skills|bonus skills|preferred skills",
};
