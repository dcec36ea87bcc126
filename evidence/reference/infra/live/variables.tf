variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "training_nodes" {
  description = "Nodes of the training pool; the state that is wanted all the time"
  type        = number
  default     = 0
}

variable "serving_nodes" {
  type    = number
  default = 2
}

variable "efa_interfaces" {
  description = "EFA interfaces of a training node, by network card"
  type        = number
  default     = 32
}

variable "burst_nodes" {
  description = "Extra nodes for large runs; capacity is booked by the week and given on the command line"
  type        = number
}

variable "backup_retention_days" {
  type    = number
  default = 0
}

variable "archive_after_days" {
  type    = number
  default = 90
}
