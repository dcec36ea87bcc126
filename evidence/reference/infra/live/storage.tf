# Scratch space of training jobs: a parallel file system in front of the corpus bucket
resource "aws_fsx_lustre_file_system" "scratch" {
  storage_capacity            = 1228800
  subnet_ids                  = [data.aws_subnets.gpu.ids[0]]
  deployment_type             = "PERSISTENT_2"
  storage_type                = "SSD"
  per_unit_storage_throughput = 1000
  kms_key_id                  = aws_kms_key.data.arn

  tags = { Name = "scratch" }
}

resource "aws_fsx_data_repository_association" "corpus" {
  file_system_id       = aws_fsx_lustre_file_system.scratch.id
  data_repository_path = "s3://${aws_s3_bucket.corpus.bucket}"
  file_system_path     = "/corpus"

  s3 {
    auto_import_policy {
      events = ["NEW", "CHANGED", "DELETED"]
    }
  }
}

resource "aws_efs_file_system" "home" {
  creation_token = "home"
  encrypted      = true
}

resource "aws_efs_backup_policy" "home" {
  file_system_id = aws_efs_file_system.home.id

  backup_policy {
    status = var.backup_retention_days > 0 ? "ENABLED" : "DISABLED"
  }
}

resource "aws_s3_bucket" "corpus" {
  bucket = "chat-platform-corpus"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "corpus" {
  bucket = aws_s3_bucket.corpus.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.data.arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "corpus" {
  bucket = aws_s3_bucket.corpus.id

  rule {
    id     = "archive"
    status = "Enabled"

    filter {
      prefix = "raw/"
    }

    transition {
      days          = var.archive_after_days
      storage_class = "GLACIER"
    }
  }
}

resource "aws_backup_plan" "data" {
  name = "data"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.data.name
    schedule          = "cron(0 3 * * ? *)"

    lifecycle {
      delete_after = var.backup_retention_days
    }
  }
}

resource "aws_backup_vault" "data" {
  name        = "data"
  kms_key_arn = aws_kms_key.data.arn
}

resource "aws_kms_key" "data" {
  description         = "Corpora, checkpoints and backups"
  enable_key_rotation = true
}

data "aws_subnets" "gpu" {
  tags = { tier = "gpu" }
}
