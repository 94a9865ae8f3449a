-- DropForeignKey
ALTER TABLE "Application" DROP CONSTRAINT "Application_stageId_fkey";

-- DropForeignKey
ALTER TABLE "Application" DROP CONSTRAINT "Application_stage_of_posting_fkey";

-- DropIndex
DROP INDEX "MailTemplate_kind_language_name_key";

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "ownerId" UUID,
ADD COLUMN     "referredById" UUID,
ADD COLUMN     "trackingLinkId" UUID,
ALTER COLUMN "consentAt" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Candidate" ADD COLUMN     "addedById" UUID,
ADD COLUMN     "mergedIntoId" UUID;

-- AlterTable
ALTER TABLE "File" ADD COLUMN     "candidateId" UUID,
ADD COLUMN     "fingerprint" BIGINT,
ALTER COLUMN "applicationId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "bouncedAt" TIMESTAMPTZ(6),
ADD COLUMN     "createdById" UUID,
ADD COLUMN     "deliveredAt" TIMESTAMPTZ(6),
ADD COLUMN     "direction" TEXT NOT NULL DEFAULT 'out',
ADD COLUMN     "fromEmail" TEXT,
ADD COLUMN     "fromName" TEXT,
ADD COLUMN     "inReplyToId" UUID;

-- AlterTable
ALTER TABLE "MailTemplate" ADD COLUMN     "postingId" UUID,
ADD COLUMN     "stageId" UUID;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "timeZone" TEXT;

-- AlterTable
ALTER TABLE "Note" ADD COLUMN     "candidateId" UUID,
ALTER COLUMN "applicationId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "BulkAction" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "total" INTEGER NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(6),
    "finishedAt" TIMESTAMPTZ(6),
    "undoUntil" TIMESTAMPTZ(6),

    CONSTRAINT "BulkAction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkActionItem" (
    "bulkActionId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "before" JSONB,
    "reason" TEXT,
    "doneAt" TIMESTAMPTZ(6),

    CONSTRAINT "BulkActionItem_pkey" PRIMARY KEY ("bulkActionId","applicationId")
);

-- CreateTable
CREATE TABLE "CandidateMerge" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "keptId" UUID NOT NULL,
    "mergedId" UUID NOT NULL,
    "before" JSONB NOT NULL,
    "mergedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneById" UUID,
    "undoneAt" TIMESTAMPTZ(6),

    CONSTRAINT "CandidateMerge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateDistinction" (
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "decidedById" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CandidateDistinction_pkey" PRIMARY KEY ("firstId","secondId")
);

-- CreateTable
CREATE TABLE "CandidateText" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "candidateId" UUID NOT NULL,
    "applicationId" UUID,
    "kind" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "vector" tsvector NOT NULL,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CandidateText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailFile" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "mailId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventReader" (
    "name" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,

    CONSTRAINT "EventReader_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "NoteMention" (
    "noteId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "NoteMention_pkey" PRIMARY KEY ("noteId","userId")
);

-- CreateTable
CREATE TABLE "NoteRevision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "noteId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "NoteRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "eventId" UUID,
    "actorId" UUID,
    "postingId" UUID,
    "applicationId" UUID,
    "recordId" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(6),
    "mailedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationPreference" (
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "inProduct" BOOLEAN NOT NULL DEFAULT true,
    "mail" TEXT NOT NULL,

    CONSTRAINT "NotificationPreference_pkey" PRIMARY KEY ("userId","kind")
);

-- CreateTable
CREATE UNLOGGED TABLE "Presence" (
    "connectionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "postingId" UUID NOT NULL,
    "applicationId" UUID,
    "seenAt" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("connectionId")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "list" TEXT NOT NULL,
    "postingId" UUID,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "columns" TEXT[],
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StageTemplate" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "stages" JSONB NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StageTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Automation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "stageId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Automation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AutomationRun" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "automationId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "stageEnteredAt" TIMESTAMPTZ(6) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "reason" TEXT,
    "resultId" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(6),

    CONSTRAINT "AutomationRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateTag" (
    "candidateId" UUID NOT NULL,
    "tagId" UUID NOT NULL,
    "addedById" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CandidateTag_pkey" PRIMARY KEY ("candidateId","tagId")
);

-- CreateTable
CREATE TABLE "TalentPool" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "description" TEXT,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TalentPool_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TalentPoolMember" (
    "poolId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "consent" TEXT NOT NULL DEFAULT 'none',
    "askedAt" TIMESTAMPTZ(6),
    "answeredAt" TIMESTAMPTZ(6),
    "expiresOn" DATE NOT NULL,
    "tokenHash" TEXT,
    "addedById" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TalentPoolMember_pkey" PRIMARY KEY ("poolId","candidateId")
);

-- CreateTable
CREATE TABLE "Todo" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "applicationId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "assigneeId" UUID NOT NULL,
    "dueOn" DATE,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(6),
    "doneById" UUID,
    "remindedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Todo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrackingLink" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "postingId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "visits" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(6),

    CONSTRAINT "TrackingLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BulkAction_postingId_createdAt_idx" ON "BulkAction"("postingId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "BulkAction_createdById_createdAt_idx" ON "BulkAction"("createdById", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "BulkActionItem_bulkActionId_state_position_idx" ON "BulkActionItem"("bulkActionId", "state", "position");

-- CreateIndex
CREATE INDEX "BulkActionItem_applicationId_idx" ON "BulkActionItem"("applicationId");

-- CreateIndex
CREATE INDEX "CandidateMerge_keptId_idx" ON "CandidateMerge"("keptId");

-- CreateIndex
CREATE INDEX "CandidateMerge_mergedId_idx" ON "CandidateMerge"("mergedId");

-- CreateIndex
CREATE INDEX "CandidateText_candidateId_idx" ON "CandidateText"("candidateId");

-- CreateIndex
CREATE INDEX "CandidateText_applicationId_idx" ON "CandidateText"("applicationId");

-- CreateIndex
CREATE INDEX "CandidateText_vector_idx" ON "CandidateText" USING GIN ("vector");

-- CreateIndex
CREATE UNIQUE INDEX "CandidateText_kind_recordId_key" ON "CandidateText"("kind", "recordId");

-- CreateIndex
CREATE UNIQUE INDEX "MailFile_storageKey_key" ON "MailFile"("storageKey");

-- CreateIndex
CREATE INDEX "MailFile_mailId_idx" ON "MailFile"("mailId");

-- CreateIndex
CREATE INDEX "NoteMention_userId_idx" ON "NoteMention"("userId");

-- CreateIndex
CREATE INDEX "NoteRevision_noteId_writtenAt_idx" ON "NoteRevision"("noteId", "writtenAt");

-- CreateIndex
CREATE INDEX "Notification_userId_createdAt_id_idx" ON "Notification"("userId", "createdAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_userId_kind_eventId_key" ON "Notification"("userId", "kind", "eventId");

-- CreateIndex
CREATE INDEX "Presence_postingId_idx" ON "Presence"("postingId");

-- CreateIndex
CREATE INDEX "Presence_seenAt_idx" ON "Presence"("seenAt");

-- CreateIndex
CREATE INDEX "SavedView_list_postingId_idx" ON "SavedView"("list", "postingId");

-- CreateIndex
CREATE INDEX "SavedView_ownerId_idx" ON "SavedView"("ownerId");

-- CreateIndex
CREATE INDEX "Automation_stageId_idx" ON "Automation"("stageId");

-- CreateIndex
CREATE INDEX "AutomationRun_applicationId_idx" ON "AutomationRun"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "AutomationRun_automationId_applicationId_stageEnteredAt_key" ON "AutomationRun"("automationId", "applicationId", "stageEnteredAt");

-- CreateIndex
CREATE INDEX "CandidateTag_tagId_idx" ON "CandidateTag"("tagId");

-- CreateIndex
CREATE UNIQUE INDEX "TalentPoolMember_tokenHash_key" ON "TalentPoolMember"("tokenHash");

-- CreateIndex
CREATE INDEX "TalentPoolMember_candidateId_idx" ON "TalentPoolMember"("candidateId");

-- CreateIndex
CREATE INDEX "TalentPoolMember_expiresOn_idx" ON "TalentPoolMember"("expiresOn");

-- CreateIndex
CREATE INDEX "Todo_applicationId_idx" ON "Todo"("applicationId");

-- CreateIndex
CREATE INDEX "Todo_assigneeId_doneAt_idx" ON "Todo"("assigneeId", "doneAt");

-- CreateIndex
CREATE UNIQUE INDEX "TrackingLink_code_key" ON "TrackingLink"("code");

-- CreateIndex
CREATE INDEX "TrackingLink_postingId_idx" ON "TrackingLink"("postingId");

-- CreateIndex
CREATE INDEX "Application_ownerId_idx" ON "Application"("ownerId");

-- CreateIndex
CREATE INDEX "Application_trackingLinkId_idx" ON "Application"("trackingLinkId");

-- CreateIndex
CREATE INDEX "Candidate_mergedIntoId_idx" ON "Candidate"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Candidate_createdAt_id_idx" ON "Candidate"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "File_candidateId_idx" ON "File"("candidateId");

-- CreateIndex
CREATE INDEX "Mail_messageId_idx" ON "Mail"("messageId");

-- CreateIndex
CREATE INDEX "MailTemplate_postingId_idx" ON "MailTemplate"("postingId");

-- CreateIndex
CREATE INDEX "Note_candidateId_createdAt_idx" ON "Note"("candidateId", "createdAt");

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_stageId_postingId_fkey" FOREIGN KEY ("stageId", "postingId") REFERENCES "Stage"("id", "postingId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_referredById_fkey" FOREIGN KEY ("referredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_trackingLinkId_fkey" FOREIGN KEY ("trackingLinkId") REFERENCES "TrackingLink"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkAction" ADD CONSTRAINT "BulkAction_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkAction" ADD CONSTRAINT "BulkAction_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkActionItem" ADD CONSTRAINT "BulkActionItem_bulkActionId_fkey" FOREIGN KEY ("bulkActionId") REFERENCES "BulkAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkActionItem" ADD CONSTRAINT "BulkActionItem_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Candidate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateMerge" ADD CONSTRAINT "CandidateMerge_keptId_fkey" FOREIGN KEY ("keptId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateMerge" ADD CONSTRAINT "CandidateMerge_mergedId_fkey" FOREIGN KEY ("mergedId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateMerge" ADD CONSTRAINT "CandidateMerge_mergedById_fkey" FOREIGN KEY ("mergedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateMerge" ADD CONSTRAINT "CandidateMerge_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateDistinction" ADD CONSTRAINT "CandidateDistinction_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateText" ADD CONSTRAINT "CandidateText_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateText" ADD CONSTRAINT "CandidateText_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_inReplyToId_fkey" FOREIGN KEY ("inReplyToId") REFERENCES "Mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailFile" ADD CONSTRAINT "MailFile_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailTemplate" ADD CONSTRAINT "MailTemplate_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailTemplate" ADD CONSTRAINT "MailTemplate_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteMention" ADD CONSTRAINT "NoteMention_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteMention" ADD CONSTRAINT "NoteMention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteRevision" ADD CONSTRAINT "NoteRevision_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationPreference" ADD CONSTRAINT "NotificationPreference_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Automation" ADD CONSTRAINT "Automation_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Automation" ADD CONSTRAINT "Automation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AutomationRun" ADD CONSTRAINT "AutomationRun_automationId_fkey" FOREIGN KEY ("automationId") REFERENCES "Automation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AutomationRun" ADD CONSTRAINT "AutomationRun_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateTag" ADD CONSTRAINT "CandidateTag_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateTag" ADD CONSTRAINT "CandidateTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateTag" ADD CONSTRAINT "CandidateTag_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalentPool" ADD CONSTRAINT "TalentPool_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalentPoolMember" ADD CONSTRAINT "TalentPoolMember_poolId_fkey" FOREIGN KEY ("poolId") REFERENCES "TalentPool"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalentPoolMember" ADD CONSTRAINT "TalentPoolMember_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalentPoolMember" ADD CONSTRAINT "TalentPoolMember_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Todo" ADD CONSTRAINT "Todo_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Todo" ADD CONSTRAINT "Todo_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Todo" ADD CONSTRAINT "Todo_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Todo" ADD CONSTRAINT "Todo_doneById_fkey" FOREIGN KEY ("doneById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackingLink" ADD CONSTRAINT "TrackingLink_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "Posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackingLink" ADD CONSTRAINT "TrackingLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Words of our own, kept to by the database.
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_list_check" CHECK (list IN ('pipeline','candidates') AND (list = 'pipeline' OR "postingId" IS NULL));
ALTER TABLE "Automation" ADD CONSTRAINT "Automation_kind_check" CHECK (kind IN ('mail','todo','assign','tag'));
ALTER TABLE "AutomationRun" ADD CONSTRAINT "AutomationRun_status_check" CHECK (status IN ('waiting','done','skipped','failed'));
ALTER TABLE "BulkAction" ADD CONSTRAINT "BulkAction_kind_check" CHECK (kind IN ('move','reject','tag','assign','message','export'));
ALTER TABLE "BulkAction" ADD CONSTRAINT "BulkAction_status_check" CHECK (status IN ('queued','running','done','cancelled','undoing','undone'));
ALTER TABLE "BulkActionItem" ADD CONSTRAINT "BulkActionItem_state_check" CHECK (state IN ('waiting','done','skipped','failed','undone'));
ALTER TABLE "File" ADD CONSTRAINT "File_owner_check" CHECK (num_nonnulls("applicationId", "candidateId") = 1);
ALTER TABLE "Note" ADD CONSTRAINT "Note_owner_check" CHECK (num_nonnulls("applicationId", "candidateId") = 1);
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_merged_check" CHECK ("mergedIntoId" <> id);
ALTER TABLE "CandidateMerge" ADD CONSTRAINT "CandidateMerge_two_check" CHECK ("keptId" <> "mergedId");
ALTER TABLE "CandidateDistinction" ADD CONSTRAINT "CandidateDistinction_order_check" CHECK ("firstId" < "secondId");
ALTER TABLE "CandidateText" ADD CONSTRAINT "CandidateText_kind_check" CHECK (kind IN ('profile','cv','message','note'));
ALTER TABLE "Mail" DROP CONSTRAINT "Mail_status_check";
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_status_check" CHECK (status IN ('queued','sent','delivered','bounced','failed','cancelled','received'));
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_direction_check" CHECK (direction IN ('out','in') AND (direction = 'in') = (status = 'received'));
ALTER TABLE "MailTemplate" ADD CONSTRAINT "MailTemplate_scope_check" CHECK ("stageId" IS NULL OR "postingId" IS NOT NULL);
ALTER TABLE "NotificationPreference" ADD CONSTRAINT "NotificationPreference_mail_check" CHECK (mail IN ('off','digest','at-once'));
ALTER TABLE "TalentPoolMember" ADD CONSTRAINT "TalentPoolMember_consent_check" CHECK (consent IN ('none','asked','given','refused'));
ALTER TABLE "TrackingLink" ADD CONSTRAINT "TrackingLink_code_check" CHECK (code ~ '^[a-z0-9]{6,32}$');

CREATE UNIQUE INDEX "Tag_name_lower_key" ON "Tag" (lower(name));
CREATE UNIQUE INDEX "TalentPool_name_lower_key" ON "TalentPool" (lower(name));
CREATE UNIQUE INDEX "StageTemplate_default_key" ON "StageTemplate" ("isDefault") WHERE "isDefault";
CREATE UNIQUE INDEX "MailTemplate_scope_key" ON "MailTemplate" (kind, language, name, "postingId", "stageId") NULLS NOT DISTINCT;
-- What waits, and what nobody has read yet: only the rows that do.
CREATE INDEX "BulkAction_open_idx" ON "BulkAction" ("createdAt") WHERE status IN ('queued','running','undoing');
CREATE INDEX "Notification_unread_idx" ON "Notification" ("userId", "createdAt" DESC) WHERE "readAt" IS NULL;
CREATE INDEX "Todo_due_idx" ON "Todo" ("dueOn") WHERE "doneAt" IS NULL AND "remindedAt" IS NULL;
-- Names and texts are found with a letter missing, too.
CREATE INDEX "Candidate_name_trgm_idx" ON "Candidate" USING gin (lower(name) gin_trgm_ops);
CREATE INDEX "File_fingerprint_idx" ON "File" (fingerprint) WHERE fingerprint IS NOT NULL;
-- Who applies again with an address that a merging has replaced is the same person.
CREATE INDEX "CandidateMerge_address_idx" ON "CandidateMerge" (lower(before #>> '{kept,email}')) WHERE "undoneAt" IS NULL;

-- Nobody is told of what happened before there were notifications.
INSERT INTO "EventReader" (name, seq) SELECT 'notifications', coalesce(max(seq), 0) FROM "EventChain";

-- What somebody typed, in each language that adverts are written in, each different reading once: a reading looked up
-- twice costs twice. Immutable as the configurations are, so that the planner makes it a constant.
CREATE FUNCTION search_query(words text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
  readings text[] := '{}';
  config regconfig;
  reading text;
BEGIN
  FOREACH config IN ARRAY ARRAY['rolecall_en', 'rolecall_de', 'rolecall_fr', 'rolecall_simple']::regconfig[] LOOP
    reading := to_tsquery(config, words)::text;
    IF reading <> '' AND reading <> ALL (readings) THEN
      readings := readings || reading;
    END IF;
  END LOOP;
  RETURN coalesce(nullif(array_to_string(readings, ' | '), ''), '')::tsquery;
END $$;
