-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Application" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "stageId" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "source" TEXT NOT NULL DEFAULT 'careers-site',
    "message" TEXT,
    "consentAt" TIMESTAMPTZ(6) NOT NULL,
    "submissionKey" TEXT NOT NULL,
    "rating" INTEGER,
    "rejectReason" TEXT,
    "stageEnteredAt" TIMESTAMPTZ(6) NOT NULL,
    "statusChangedAt" TIMESTAMPTZ(6) NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationInterviewer" (
    "applicationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ApplicationInterviewer_pkey" PRIMARY KEY ("applicationId","userId")
);

-- CreateTable
CREATE TABLE "File" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "readState" TEXT NOT NULL DEFAULT 'pending',
    "text" TEXT,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "File_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatusLink" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "applicationId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(6) NOT NULL,
    "revokedAt" TIMESTAMPTZ(6),

    CONSTRAINT "StatusLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "applicationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationDraft" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "tokenHash" TEXT NOT NULL,
    "postingId" UUID NOT NULL,
    "submissionKey" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "errors" JSONB NOT NULL,
    "files" JSONB NOT NULL,
    "receivedAt" TIMESTAMPTZ(6),
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "ApplicationDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "links" TEXT[],
    "userId" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Company" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "website" TEXT,
    "about" TEXT,
    "accent" TEXT,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "occurredAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "name" TEXT NOT NULL,
    "actorType" TEXT NOT NULL,
    "actorId" UUID,
    "door" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "postingId" UUID,
    "applicationId" UUID,
    "candidateId" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id","occurredAt")
) PARTITION BY RANGE ("occurredAt");

-- CreateTable
CREATE TABLE "EventPending" (
    "eventId" UUID NOT NULL,
    "occurredAt" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "EventPending_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "EventChain" (
    "seq" BIGINT NOT NULL,
    "eventId" UUID NOT NULL,
    "occurredAt" TIMESTAMPTZ(6) NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "EventChain_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" TEXT NOT NULL,
    "applicationId" UUID,
    "toName" TEXT,
    "toEmail" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "sendAfter" TIMESTAMPTZ(6) NOT NULL,
    "sentAt" TIMESTAMPTZ(6),
    "messageId" TEXT,
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailTemplate" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "name" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "role" TEXT NOT NULL DEFAULT 'candidate',
    "disabledAt" TIMESTAMPTZ(6),
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "idToken" TEXT,
    "issuerSid" TEXT,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(6) NOT NULL,
    "userAgent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "acceptedById" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(6) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(6),
    "revokedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Posting" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "companyId" UUID,
    "companyName" TEXT,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "visibility" TEXT NOT NULL DEFAULT 'public',
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "replyWithinDays" INTEGER,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "department" TEXT,
    "category" TEXT,
    "reference" TEXT,
    "workplace" TEXT,
    "applicantCountries" TEXT[],
    "contractType" TEXT,
    "contractEndsOn" DATE,
    "contractDuration" TEXT,
    "contractReason" TEXT,
    "employmentType" TEXT,
    "hoursMin" DECIMAL(5,2),
    "hoursMax" DECIMAL(5,2),
    "hoursMinExclusive" BOOLEAN NOT NULL DEFAULT false,
    "hoursMaxExclusive" BOOLEAN NOT NULL DEFAULT false,
    "workingHours" TEXT[],
    "shift" TEXT,
    "experienceLevel" TEXT,
    "minimumYears" INTEGER,
    "payNote" TEXT,
    "benefits" TEXT[],
    "startKind" TEXT,
    "startOn" TEXT,
    "postedOn" DATE,
    "closesOn" DATE,
    "closesTime" TEXT,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "interviewNote" TEXT,
    "interviewDates" DATE[],
    "openings" INTEGER NOT NULL DEFAULT 1,
    "contactName" TEXT,
    "contactEmail" TEXT,
    "guessed" TEXT[],
    "customFields" JSONB NOT NULL DEFAULT '{}',
    "importedFrom" JSONB,
    "publishAt" TIMESTAMPTZ(6),
    "closeAt" TIMESTAMPTZ(6),
    "publishedAt" TIMESTAMPTZ(6),
    "closedAt" TIMESTAMPTZ(6),
    "editedById" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingLocation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "street" TEXT,
    "locality" TEXT,
    "region" TEXT,
    "postalCode" TEXT,
    "country" TEXT,

    CONSTRAINT "PostingLocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingPay" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "min" DECIMAL(18,4),
    "max" DECIMAL(18,4),
    "currency" TEXT NOT NULL,
    "period" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'gross',
    "note" TEXT,
    "shown" BOOLEAN NOT NULL DEFAULT true,
    "proRata" BOOLEAN NOT NULL DEFAULT false,
    "actualMin" DECIMAL(18,4),
    "actualMax" DECIMAL(18,4),
    "grade" TEXT,

    CONSTRAINT "PostingPay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingSkill" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "need" TEXT NOT NULL,

    CONSTRAINT "PostingSkill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingLanguage" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "level" TEXT,

    CONSTRAINT "PostingLanguage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingQualification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "need" TEXT NOT NULL,

    CONSTRAINT "PostingQualification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingClearance" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "when" TEXT NOT NULL,

    CONSTRAINT "PostingClearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingSection" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "heading" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "PostingSection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Stage" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "publicLabel" TEXT NOT NULL,
    "type" TEXT NOT NULL,

    CONSTRAINT "Stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "postingId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("postingId","userId")
);

-- CreateTable
CREATE TABLE "PostingVersion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "publishedById" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PostingVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingTemplate" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PostingTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingSearch" (
    "postingId" UUID NOT NULL,
    "vector" tsvector NOT NULL,
    "head" tsvector NOT NULL,
    "card" JSONB NOT NULL,
    "company" TEXT NOT NULL,
    "department" TEXT,
    "workplace" TEXT,
    "contract" TEXT,
    "employment" TEXT,
    "experience" TEXT,
    "places" TEXT[],
    "skills" TEXT[],
    "postedAt" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "PostingSearch_pkey" PRIMARY KEY ("postingId")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE UNIQUE INDEX "Application_submissionKey_key" ON "Application"("submissionKey");

-- CreateIndex
CREATE INDEX "Application_postingId_status_stageId_createdAt_id_idx" ON "Application"("postingId", "status", "stageId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Application_stageId_idx" ON "Application"("stageId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_candidateId_postingId_key" ON "Application"("candidateId", "postingId");

-- CreateIndex
CREATE INDEX "ApplicationInterviewer_userId_idx" ON "ApplicationInterviewer"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "File_storageKey_key" ON "File"("storageKey");

-- CreateIndex
CREATE INDEX "File_applicationId_idx" ON "File"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "StatusLink_tokenHash_key" ON "StatusLink"("tokenHash");

-- CreateIndex
CREATE INDEX "StatusLink_applicationId_idx" ON "StatusLink"("applicationId");

-- CreateIndex
CREATE INDEX "Note_applicationId_createdAt_idx" ON "Note"("applicationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApplicationDraft_tokenHash_key" ON "ApplicationDraft"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "ApplicationDraft_submissionKey_key" ON "ApplicationDraft"("submissionKey");

-- CreateIndex
CREATE INDEX "ApplicationDraft_postingId_idx" ON "ApplicationDraft"("postingId");

-- CreateIndex
CREATE INDEX "ApplicationDraft_expiresAt_idx" ON "ApplicationDraft"("expiresAt");

-- CreateIndex
CREATE INDEX "Candidate_userId_idx" ON "Candidate"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Company_slug_key" ON "Company"("slug");

-- CreateIndex
CREATE INDEX "Event_recordType_recordId_occurredAt_idx" ON "Event"("recordType", "recordId", "occurredAt" DESC);

-- CreateIndex
CREATE INDEX "Event_applicationId_occurredAt_idx" ON "Event"("applicationId", "occurredAt" DESC);

-- CreateIndex
CREATE INDEX "Event_postingId_occurredAt_idx" ON "Event"("postingId", "occurredAt" DESC);

-- CreateIndex
CREATE INDEX "Event_actorId_occurredAt_idx" ON "Event"("actorId", "occurredAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "EventChain_eventId_key" ON "EventChain"("eventId");

-- CreateIndex
CREATE INDEX "Mail_applicationId_createdAt_idx" ON "Mail"("applicationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "MailTemplate_kind_language_name_key" ON "MailTemplate"("kind", "language", "name");

-- CreateIndex
CREATE INDEX "User_role_idx" ON "User"("role");

-- CreateIndex
CREATE UNIQUE INDEX "User_issuer_subject_key" ON "User"("issuer", "subject");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Posting_slug_key" ON "Posting"("slug");

-- CreateIndex
CREATE INDEX "Posting_companyId_idx" ON "Posting"("companyId");

-- CreateIndex
CREATE INDEX "Posting_status_publishedAt_idx" ON "Posting"("status", "publishedAt" DESC);

-- CreateIndex
CREATE INDEX "Posting_updatedAt_id_idx" ON "Posting"("updatedAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "PostingLocation_postingId_position_key" ON "PostingLocation"("postingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PostingPay_postingId_position_key" ON "PostingPay"("postingId", "position");

-- CreateIndex
CREATE INDEX "PostingSkill_name_idx" ON "PostingSkill"("name");

-- CreateIndex
CREATE UNIQUE INDEX "PostingSkill_postingId_position_key" ON "PostingSkill"("postingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PostingLanguage_postingId_position_key" ON "PostingLanguage"("postingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PostingQualification_postingId_position_key" ON "PostingQualification"("postingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PostingClearance_postingId_position_key" ON "PostingClearance"("postingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PostingSection_postingId_position_key" ON "PostingSection"("postingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Stage_postingId_position_key" ON "Stage"("postingId", "position");

-- CreateIndex
CREATE INDEX "TeamMember_userId_idx" ON "TeamMember"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "PostingVersion_postingId_number_key" ON "PostingVersion"("postingId", "number");

-- CreateIndex
CREATE INDEX "PostingSearch_postedAt_postingId_idx" ON "PostingSearch"("postedAt" DESC, "postingId" DESC);

-- CreateIndex
CREATE INDEX "PostingSearch_vector_idx" ON "PostingSearch" USING GIN ("vector");

-- CreateIndex
CREATE INDEX "PostingSearch_places_idx" ON "PostingSearch" USING GIN ("places");

-- CreateIndex
CREATE INDEX "PostingSearch_skills_idx" ON "PostingSearch" USING GIN ("skills");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationInterviewer" ADD CONSTRAINT "ApplicationInterviewer_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationInterviewer" ADD CONSTRAINT "ApplicationInterviewer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatusLink" ADD CONSTRAINT "StatusLink_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationDraft" ADD CONSTRAINT "ApplicationDraft_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_acceptedById_fkey" FOREIGN KEY ("acceptedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_editedById_fkey" FOREIGN KEY ("editedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingLocation" ADD CONSTRAINT "PostingLocation_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingPay" ADD CONSTRAINT "PostingPay_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingSkill" ADD CONSTRAINT "PostingSkill_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingLanguage" ADD CONSTRAINT "PostingLanguage_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingQualification" ADD CONSTRAINT "PostingQualification_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingClearance" ADD CONSTRAINT "PostingClearance_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingSection" ADD CONSTRAINT "PostingSection_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingVersion" ADD CONSTRAINT "PostingVersion_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingVersion" ADD CONSTRAINT "PostingVersion_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingTemplate" ADD CONSTRAINT "PostingTemplate_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingSearch" ADD CONSTRAINT "PostingSearch_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- The language of an advert as a search configuration, with accents taken off: "Ingenieur" finds "Ingénieur".
CREATE TEXT SEARCH CONFIGURATION rolecall_en (COPY = pg_catalog.english);
CREATE TEXT SEARCH CONFIGURATION rolecall_de (COPY = pg_catalog.german);
CREATE TEXT SEARCH CONFIGURATION rolecall_fr (COPY = pg_catalog.french);
CREATE TEXT SEARCH CONFIGURATION rolecall_simple (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION rolecall_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
ALTER TEXT SEARCH CONFIGURATION rolecall_de ALTER MAPPING FOR hword, hword_part, word WITH unaccent, german_stem;
ALTER TEXT SEARCH CONFIGURATION rolecall_fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
ALTER TEXT SEARCH CONFIGURATION rolecall_simple ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- Enums and ranges: the words of lib/*/schema.ts.
ALTER TABLE "User" ADD CONSTRAINT "User_role_check" CHECK (role IN ('candidate','interviewer','hiring-manager','recruiter','admin'));
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_role_check" CHECK (role IN ('interviewer','hiring-manager','recruiter','admin'));
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_role_check" CHECK (role IN ('interviewer','hiring-manager','recruiter'));
ALTER TABLE "Company" ADD CONSTRAINT "Company_accent_check" CHECK (accent ~ '^#[0-9a-f]{6}$');
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_status_check" CHECK (status IN ('draft','published','paused','closed','archived'));
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_visibility_check" CHECK (visibility IN ('public','unlisted','internal'));
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_workplace_check" CHECK (workplace IN ('on-site','hybrid','remote'));
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_contractType_check" CHECK ("contractType" IN ('permanent','fixed-term','temporary','temporary-to-permanent','freelance','internship','apprenticeship'));
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_employmentType_check" CHECK ("employmentType" IN ('full-time','part-time'));
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_workingHours_check" CHECK ("workingHours" <@ ARRAY['regular','flexible','shift','night','weekend']::text[]);
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_experienceLevel_check" CHECK ("experienceLevel" IN ('intern','junior','mid','senior','lead','executive'));
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_startKind_check" CHECK ("startKind" IN ('at-once','month','day') AND ("startKind" = 'at-once' OR "startOn" IS NOT NULL));
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_hours_check" CHECK ("hoursMin" BETWEEN 0 AND 168 AND "hoursMax" BETWEEN 0 AND 168 AND "hoursMin" <= "hoursMax");
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_openings_check" CHECK (openings BETWEEN 1 AND 10000);
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_minimumYears_check" CHECK ("minimumYears" BETWEEN 0 AND 60);
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_replyWithinDays_check" CHECK ("replyWithinDays" BETWEEN 1 AND 365);
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_closesTime_check" CHECK ("closesTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_published_check" CHECK (status IN ('draft','archived') OR ("publishedAt" IS NOT NULL AND "companyId" IS NOT NULL));
ALTER TABLE "PostingLocation" ADD CONSTRAINT "PostingLocation_country_check" CHECK (country ~ '^[A-Z]{2}$');
ALTER TABLE "PostingPay" ADD CONSTRAINT "PostingPay_currency_check" CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE "PostingPay" ADD CONSTRAINT "PostingPay_period_check" CHECK (period IN ('hour','day','week','month','year'));
ALTER TABLE "PostingPay" ADD CONSTRAINT "PostingPay_kind_check" CHECK (kind IN ('gross','total'));
ALTER TABLE "PostingPay" ADD CONSTRAINT "PostingPay_range_check" CHECK (min >= 0 AND max >= 0 AND min <= max AND "actualMin" >= 0 AND "actualMax" >= 0 AND "actualMin" <= "actualMax");
ALTER TABLE "PostingSkill" ADD CONSTRAINT "PostingSkill_need_check" CHECK (need IN ('must','nice'));
ALTER TABLE "PostingLanguage" ADD CONSTRAINT "PostingLanguage_level_check" CHECK (level IN ('A1','A2','B1','B2','C1','C2','native'));
ALTER TABLE "PostingQualification" ADD CONSTRAINT "PostingQualification_words_check" CHECK (kind IN ('qualification','licence','education') AND need IN ('required','trainable','asset'));
ALTER TABLE "PostingClearance" ADD CONSTRAINT "PostingClearance_when_check" CHECK ("when" IN ('required','held','held-or-obtainable','obtainable','later'));
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_type_check" CHECK (type IN ('applied','screen','interview','offer','hired'));
ALTER TABLE "Application" ADD CONSTRAINT "Application_status_check" CHECK (status IN ('active','hired','rejected','withdrawn'));
ALTER TABLE "Application" ADD CONSTRAINT "Application_rating_check" CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE "File" ADD CONSTRAINT "File_kind_check" CHECK (kind IN ('cv','other'));
ALTER TABLE "File" ADD CONSTRAINT "File_readState_check" CHECK ("readState" IN ('pending','read','unreadable'));
ALTER TABLE "File" ADD CONSTRAINT "File_size_check" CHECK (size BETWEEN 1 AND 10485760);
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_status_check" CHECK (status IN ('queued','sent','failed','cancelled'));

-- A candidate is found again by the address, whatever its case.
CREATE INDEX "Candidate_email_lower_idx" ON "Candidate" (lower(email));
-- What waits: only the rows that do.
CREATE INDEX "Posting_publishAt_due_idx" ON "Posting" ("publishAt") WHERE status = 'draft' AND "publishAt" IS NOT NULL;
CREATE INDEX "Posting_closeAt_due_idx" ON "Posting" ("closeAt") WHERE status IN ('published','paused') AND "closeAt" IS NOT NULL;
CREATE INDEX "Mail_queued_idx" ON "Mail" ("sendAfter") WHERE status = 'queued';
CREATE INDEX "Invitation_open_idx" ON "Invitation" (email) WHERE "acceptedAt" IS NULL AND "revokedAt" IS NULL;
CREATE INDEX "SearchWord_trgm_idx" ON "SearchWord" USING gin (word gin_trgm_ops);

-- An application's stage belongs to the application's posting.
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_id_postingId_key" UNIQUE (id, "postingId");
ALTER TABLE "Application" ADD CONSTRAINT "Application_stage_of_posting_fkey" FOREIGN KEY ("stageId", "postingId") REFERENCES "Stage" (id, "postingId");

-- Partitions of the event log, a month each; the default one takes what no month covers, so that nothing is refused.
CREATE TABLE "Event_default" PARTITION OF "Event" DEFAULT;

CREATE FUNCTION ensure_event_partitions(first_month date, last_month date) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  month date := date_trunc('month', first_month)::date;
  made integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('ensure_event_partitions'));
  WHILE month <= last_month LOOP
    IF to_regclass(format('"Event_%s"', to_char(month, 'YYYY_MM'))) IS NULL
       AND NOT EXISTS (SELECT 1 FROM "Event_default" WHERE "occurredAt" >= month AND "occurredAt" < month + interval '1 month') THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF "Event" FOR VALUES FROM (%L) TO (%L)',
        'Event_' || to_char(month, 'YYYY_MM'),
        to_char(month, 'YYYY-MM-DD') || ' 00:00:00+00',
        to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');
      made := made + 1;
    END IF;
    month := (month + interval '1 month')::date;
  END LOOP;
  RETURN made;
END $$;

SELECT ensure_event_partitions((now() - interval '6 months')::date, (now() + interval '12 months')::date);

-- Append-only: a row of the log or of its chain is never changed or removed.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EventChain_append_only" BEFORE UPDATE OR DELETE ON "EventChain" FOR EACH ROW EXECUTE FUNCTION refuse_change();
