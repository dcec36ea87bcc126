# The copy of the corpora in a second region; what is applied is the plan beside it
variable "region" {
  type    = string
  default = "eu-west-1"
}

provider "aws" {
  region = var.region
}

resource "aws_s3_bucket" "replica" {
  bucket = "chat-platform-corpus-replica"
}

resource "aws_kms_key" "replica" {
  description         = "Copies of corpora"
  enable_key_rotation = true
}
